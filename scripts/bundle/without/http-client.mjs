// Stands in for @actions/http-client in the bundle. The action speaks HTTP through node:https alone; the library would bring
// undici along, three quarters of the bundle and of its start-up.
export class HttpClient {
  getJson() {
    throw new Error('@actions/http-client is not part of this bundle.');
  }
}
export class BearerCredentialHandler {}
