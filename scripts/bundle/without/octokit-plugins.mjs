// Stands in for Octokit's plugins in the bundle: every request of the action is written out with its method and path, and its pages are
// turned by hand, so the list of a thousand other endpoints (100 KB, and the time to index it) would never be used.
export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});
