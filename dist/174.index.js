"use strict";

exports.id = 174;

exports.ids = [ 174 ];

exports.modules = {
  /***/ 482: 
  /***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
      /* harmony export */ Q: () => /* binding */ HttpClient
      /* harmony export */    });
    /* unused harmony export BearerCredentialHandler */
    // Stands in for @actions/http-client in the bundle. The action speaks HTTP through node:https alone; the library would bring
    // undici along, three quarters of the bundle and of its start-up. @actions/github asks for agents on import and gets none.
        class HttpClient {
      getAgent() {}
      getAgentDispatcher() {}
      getJson() {
        throw new Error('@actions/http-client is not part of this bundle.');
      }
    }
  }),
  /***/ 313: 
  /***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
      /* harmony export */ _: () => /* binding */ restEndpointMethods,
      /* harmony export */ u: () => /* binding */ paginateRest
      /* harmony export */    });
    // Stands in for Octokit's plugins in the bundle: every request of the action is written out with its method and path, and its pages are
    // turned by hand, so the list of a thousand other endpoints (100 KB, and the time to index it) would never be used.
        const restEndpointMethods = () => ({});
    const paginateRest = () => ({});
    /***/  }),
  /***/ 62: 
  /***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
      /* harmony export */ h: () => /* binding */ fetch
      /* harmony export */    });
    // Stands in for undici in the bundle; see http-client.mjs.
        function fetch() {
      throw new Error('undici is not part of this bundle.');
    }
    /***/  })
};
