// Stands in for @actions/http-client in the bundle. The action speaks HTTP through node:https alone; the library would bring
// undici along, three quarters of the bundle and of its start-up. @actions/github asks for agents on import and gets none.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson() {
    throw new Error('@actions/http-client is not part of this bundle.');
  }
}
export class BearerCredentialHandler {}
