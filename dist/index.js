(() => {
	"use strict";
	var __webpack_modules__ = {
		905: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { H: () => hashShort });
			var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
			function hashShort(text) {
				return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text).slice(0, 16);
			}
		}),
		184: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { U: () => isLoopback });
			function isLoopback(url) {
				return url.hostname === "localhost" || url.hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(url.hostname);
			}
		}),
		546: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				D: () => buildDatafoldRequest,
				b: () => buildDiffPath
			});
			function buildDatafoldRequest(host, apiKey, path, signal) {
				return {
					method: "GET",
					url: new URL(path, host),
					headers: {
						authorization: `Key ${apiKey}`,
						accept: "application/json",
						"accept-encoding": "identity",
						"user-agent": "data-diff-gate"
					},
					timeoutMs: 3e4,
					maxBytes: 10485760,
					signal
				};
			}
			function buildDiffPath(id) {
				return `/api/v1/datadiffs/${id}`;
			}
		}),
		19: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				$o: () => figureNames,
				BB: () => measureFigure,
				BS: () => getStatus,
				BX: () => getUsableFigure,
				EH: () => getFinalResult,
				NG: () => hasNoRows,
				PO: () => resultFacts,
				WH: () => getPhase,
				iK: () => diffResults,
				ih: () => isKnownStatus,
				uj: () => getResult
			});
			let resultFacts = {
				identical: {
					isAcceptable: !1,
					keyProblem: null,
					hasErrorMessage: !1
				},
				different: {
					isAcceptable: !0,
					keyProblem: null,
					hasErrorMessage: !1
				},
				"bad-pks": {
					isAcceptable: !0,
					keyProblem: "invalid",
					hasErrorMessage: !1
				},
				"missing-pks": {
					isAcceptable: !0,
					keyProblem: "missing",
					hasErrorMessage: !1
				},
				empty: {
					isAcceptable: !0,
					keyProblem: null,
					hasErrorMessage: !1
				},
				error: {
					isAcceptable: !1,
					keyProblem: null,
					hasErrorMessage: !0
				}
			};
			let diffResults = Object.keys(resultFacts);
			let figureNames = [
				"match_ratio",
				"diff_rows_count",
				"rows_added",
				"rows_removed",
				"table_a_row_count",
				"table_b_row_count",
				"diff_schema",
				"diff_pks",
				"diff_rows",
				"diff_values",
				"diff_null_pks",
				"diff_duplicate_pks",
				"diff_rows_number",
				"diff_ratio",
				"exclusive_ratio",
				"errors"
			];
			function getPhase(diff) {
				switch (diff.status ?? (diff.done ? "done" : "waiting")) {
					case "done": return isIncomplete(diff) ? "incomplete" : "finished";
					case "failed":
					case "cancelled": return "finished";
					case "needs_confirmation":
					case "needs_authentication": return "needs-action";
					default: return "running";
				}
			}
			function isIncomplete({ result, stats, pendingParts }) {
				return result === null || stats === null || pendingParts.length > 0;
			}
			let knownStatuses = [
				"needs_confirmation",
				"needs_authentication",
				"queued",
				"waiting",
				"processing",
				"done",
				"failed",
				"cancelled"
			];
			function isKnownStatus(status) {
				return status === null || knownStatuses.includes(status);
			}
			function getResult(diff) {
				if (diff.result === "identical" && hasNoRows(diff)) return "empty";
				return diffResults.find((word) => word === diff.result) ?? null;
			}
			function getStatus(diff) {
				return diff.status ?? (diff.done ? "done" : null);
			}
			function getFinalResult(diff) {
				return getStatus(diff) === "done" ? getResult(diff) : null;
			}
			function hasNoRows(diff) {
				return diff.stats?.table_a_row_count === 0 && diff.stats.table_b_row_count === 0;
			}
			let wholeNumbers = [
				"diff_rows_count",
				"rows_added",
				"rows_removed",
				"table_a_row_count",
				"table_b_row_count"
			];
			let differences = ["diff_rows_number"];
			function getUsableFigure(diff, name) {
				let value = diff.stats?.[name] ?? null;
				if (value === null || !Number.isFinite(value)) return null;
				if (value < 0 && !differences.includes(name)) return null;
				if (wholeNumbers.includes(name) && !Number.isInteger(value)) return null;
				if (name === "match_ratio" && (value > 1 || hasNoRows(diff))) return null;
				if (name === "diff_schema" && diff.crossDatabase) return null;
				return value;
			}
			function measureFigure(diff, name) {
				if (diff.stats?.sampled === !0 && name !== "match_ratio") return null;
				return getUsableFigure(diff, name);
			}
		}),
		124: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				$Q: () => parseDecimal,
				F8: () => multiplyDecimals,
				Qr: () => addDecimals,
				YL: () => compareDecimals,
				nI: () => toDecimal
			});
			function parseDecimal(text) {
				let match = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
				if (match === null) return null;
				let fraction = match[2] ?? "";
				return {
					digits: BigInt(`${match[1]}${fraction}`),
					scale: fraction.length
				};
			}
			function toDecimal(value) {
				let [mantissa = "0", exponent = "0"] = String(value).split("e");
				let [whole = "0", fraction = ""] = mantissa.split(".");
				let scale = fraction.length - Number(exponent);
				let digits = BigInt(whole + fraction);
				return scale >= 0 ? {
					digits,
					scale
				} : {
					digits: digits * 10n ** BigInt(-scale),
					scale: 0
				};
			}
			function addDecimals(a, b) {
				let scale = Math.max(a.scale, b.scale);
				let digits = (one) => one.digits * 10n ** BigInt(scale - one.scale);
				return {
					digits: digits(a) + digits(b),
					scale
				};
			}
			function multiplyDecimals(a, b) {
				return {
					digits: a.digits * b.digits,
					scale: a.scale + b.scale
				};
			}
			function compareDecimals(a, b) {
				let left = a.digits * 10n ** BigInt(Math.max(0, b.scale - a.scale));
				let right = b.digits * 10n ** BigInt(Math.max(0, a.scale - b.scale));
				return left < right ? -1 : +(left > right);
			}
		}),
		493: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { k: () => matchesGlob });
			function matchesGlob(glob, text) {
				let pattern = [...glob.toLowerCase()];
				let letters = [...text.toLowerCase()];
				let at = 0;
				let read = 0;
				let star = -1;
				let retryFrom = 0;
				for (; read < letters.length;) if (pattern[at] === "*") {
					star = at;
					at += 1;
					retryFrom = read;
				} else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === letters[read])) {
					at += 1;
					read += 1;
				} else if (star >= 0) {
					at = star + 1;
					retryFrom += 1;
					read = retryFrom;
				} else return !1;
				return pattern.slice(at).every((sign) => sign === "*");
			}
		}),
		684: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				$$: () => isAboutColumns,
				II: () => operators,
				JS: () => getLimitText,
				Py: () => getLimitedFigure
			});
			let operators = [
				"<=",
				"<",
				">=",
				">",
				"="
			];
			function isAboutColumns(condition) {
				switch (condition.kind) {
					case "figure": return !1;
					case "column":
					case "only-columns": return !0;
				}
			}
			function getLimitedFigure(condition) {
				switch (condition.kind) {
					case "figure": return condition.figure;
					case "column":
					case "only-columns": return null;
				}
			}
			function getLimitText(condition) {
				switch (condition.kind) {
					case "figure":
					case "column": return condition.limitText;
					case "only-columns": return null;
				}
			}
		}),
		483: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Sl: () => findHiddenSections,
				sE: () => findGoverningSection,
				zM: () => findUnmatchedSections
			});
			var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(493);
			function findGoverningSection(diff, rules) {
				return rules.findLast((section) => section.header !== null && matchesSection(section, diff)) ?? rules.find(({ header }) => header === null) ?? null;
			}
			function matchesSection({ globs }, diff) {
				return [diff?.table1 ?? null, diff?.table2 ?? null].filter((table) => table !== null).some((table) => globs.some((glob) => matchesTable(glob, table)));
			}
			function matchesTable(glob, table) {
				if (glob.includes(".")) return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(glob, table.join("."));
				let last = table.at(-1) ?? "";
				return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(glob, table.length === 1 ? last.split(".").at(-1) ?? "" : last);
			}
			function findHiddenSections(rules) {
				return rules.flatMap(({ header, globs }, at) => {
					let by = rules.slice(at + 1).find((later) => isHiddenBy(later.globs, globs))?.header ?? null;
					return header === null || by === null ? [] : [{
						header,
						by
					}];
				});
			}
			function isHiddenBy(later, globs) {
				let known = later.map((glob) => glob.toLowerCase());
				return known.some((glob) => /^\*+$/.test(glob)) || globs.every((glob) => known.includes(glob.toLowerCase()));
			}
			function findUnmatchedSections(rules, diffs) {
				if (diffs.length === 0 || diffs.includes(null)) return [];
				return rules.flatMap((section) => section.header === null || diffs.some((diff) => matchesSection(section, diff)) ? [] : [section.header]);
			}
		}),
		927: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				MY: () => isPercentOfRows,
				TD: () => isMet,
				dX: () => knownUnits,
				gl: () => rowFigures,
				ho: () => isFigureLimited,
				sI: () => findUnlimitedFigures,
				vq: () => checkFigure,
				zD: () => comparePercent
			});
			var _data_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19);
			var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(124);
			var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(684);
			let rowFigures = [
				"rows_added",
				"rows_removed",
				"diff_rows_count"
			];
			let knownUnits = [
				...rowFigures,
				"match_ratio",
				"table_a_row_count",
				"table_b_row_count"
			];
			function isPercentOfRows({ figure, percent }) {
				return percent && rowFigures.includes(figure);
			}
			function checkFigure(condition, diff) {
				let actual = (0, _data_diff_js__WEBPACK_IMPORTED_MODULE_0__.BB)(diff, condition.figure);
				let base = isPercentOfRows(condition) ? (0, _data_diff_js__WEBPACK_IMPORTED_MODULE_0__.BB)(diff, "table_a_row_count") : null;
				let order = actual === null ? null : compareWithLimit(condition, actual, base);
				if (order === null) return {
					condition,
					outcome: "not-measured",
					actual,
					base,
					notMeasured: explainNotMeasured(condition, diff, actual, base)
				};
				return {
					condition,
					outcome: isMet(condition.operator, order) ? "met" : "not-met",
					actual,
					base,
					notMeasured: null
				};
			}
			function compareWithLimit(condition, actual, base) {
				if (!condition.percent) return (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.YL)((0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.nI)(actual), condition.limit);
				if (!isPercentOfRows(condition)) return comparePercent(actual, 1, condition.limit);
				if (base === null || base === 0 && actual > 0) return null;
				return base === 0 ? (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.YL)((0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.nI)(0), condition.limit) : comparePercent(actual, base, condition.limit);
			}
			function comparePercent(part, whole, limit) {
				return (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.YL)((0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.F8)((0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.nI)(part), (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.nI)(100)), (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.F8)(limit, (0, _decimal_js__WEBPACK_IMPORTED_MODULE_1__.nI)(whole)));
			}
			function explainNotMeasured({ figure: name }, diff, actual, base) {
				if (diff.stats?.sampled === !0 && name !== "match_ratio") return "sampled";
				if (diff.crossDatabase && name === "diff_schema") return "cross-database";
				if (name === "match_ratio" && (0, _data_diff_js__WEBPACK_IMPORTED_MODULE_0__.NG)(diff)) return "no-rows";
				if (actual !== null) return base === 0 ? "no-rows-in-a" : "no-row-count";
				return "not-given";
			}
			function isMet(operator, order) {
				switch (operator) {
					case "<=": return order <= 0;
					case "<": return order < 0;
					case ">=": return order >= 0;
					case ">": return order > 0;
					case "=": return order === 0;
				}
			}
			let watched = [
				"rows_added",
				"rows_removed",
				"diff_rows_count",
				"diff_schema"
			];
			function findUnlimitedFigures(conditions, diff) {
				return watched.flatMap((name) => {
					let actual = (0, _data_diff_js__WEBPACK_IMPORTED_MODULE_0__.BX)(diff, name);
					return actual === null || actual === 0 || isFigureLimited(conditions, name) ? [] : [{
						figure: name,
						actual
					}];
				});
			}
			function isFigureLimited(conditions, name) {
				return conditions.some((condition) => (0, _rules_js__WEBPACK_IMPORTED_MODULE_2__.Py)(condition) === name);
			}
		}),
		772: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Y2: () => mayHaveTakenEffect,
				cc: () => CancelledError,
				dZ: () => throwIfCancelled,
				dz: () => InputError,
				fe: () => classifyError,
				y_: () => GitHubError,
				yo: () => UserError
			});
			class UserError extends Error {
				name = "UserError";
			}
			class InputError extends UserError {
				problems;
				names;
				constructor(message, problems, names) {
					super(message);
					this.problems = problems;
					this.names = names;
				}
			}
			class CancelledError extends Error {
				name = "CancelledError";
				bySignal;
				constructor({ bySignal = !0 } = {}) {
					super("GitHub stopped this step: the workflow was cancelled, or the job timed out.");
					this.bySignal = bySignal;
				}
			}
			function classifyError(error) {
				if (error instanceof InputError) return {
					kind: "inputs",
					problems: error.problems,
					names: error.names
				};
				if (error instanceof UserError) return { kind: "setup" };
				return { kind: error instanceof CancelledError ? "cancelled" : "internal" };
			}
			function throwIfCancelled(signal) {
				if (signal.aborted) throw signal.reason instanceof CancelledError ? signal.reason : new CancelledError();
			}
			class GitHubError extends Error {
				name = "GitHubError";
				status;
				isLocked;
				constructor(message, status, { isLocked = !1 } = {}) {
					super(message);
					this.status = status;
					this.isLocked = isLocked;
				}
			}
			function mayHaveTakenEffect(error) {
				if (!(error instanceof GitHubError)) return !1;
				let { status } = error;
				return status === null || status >= 500 || status === 408 || status === 425;
			}
		}),
		746: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				E: () => matchCodes,
				P: () => maxHeaderBytes
			});
			let matchCodes = (...names) => ({ code }) => names.includes(code);
			let maxHeaderBytes = 16384;
		}),
		584: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { f: () => openHttp });
			var failure = __nccwpck_require__(746);
			var network_error = __nccwpck_require__(487);
			var proxy = __nccwpck_require__(823);
			//! MODULE: ../../build/http/tunnel.js
			function openTunnel(proxy, host, options, onTunnel) {
				let { signal, hasExtraCa } = options;
				let { request } = process.getBuiltinModule(proxy.protocol === "https:" ? "node:https" : "node:http");
				let connectRequest = request(buildConnectRequest(proxy, host));
				let abort = () => connectRequest.destroy();
				let isFinished = !1;
				let finish = (error, socket) => {
					if (isFinished) return;
					isFinished = !0;
					signal.removeEventListener("abort", abort);
					onTunnel(error, socket);
				};
				signal.addEventListener("abort", abort, { once: !0 });
				connectRequest.on("error", (error) => finish((0, network_error.I)(error, {
					proxy: proxy.variable,
					hasExtraCa
				})));
				connectRequest.on("close", () => finish(new network_error.D(`the proxy in ${proxy.variable} closed the connection`)));
				connectRequest.on("connect", ({ statusCode = 0 }, socket, head) => {
					if (statusCode >= 200 && statusCode < 300) {
						socket.unshift(head);
						finish(null, socket);
					} else {
						socket.destroy();
						finish(explainRefusal(proxy, statusCode));
					}
				});
				connectRequest.end();
			}
			function buildConnectRequest({ hostname, port, authorization }, host) {
				return {
					method: "CONNECT",
					host: hostname,
					port,
					path: host,
					headers: {
						host,
						connection: "keep-alive",
						"proxy-connection": "keep-alive",
						"user-agent": "data-diff-gate",
						...authorization === null ? {} : { "proxy-authorization": authorization }
					},
					agent: !1,
					maxHeaderSize: failure.P
				};
			}
			function explainRefusal({ variable, authorization }, status) {
				let who = `the proxy in ${variable}`;
				let statusText = `HTTP ${status}`;
				if (status === 407) return authorization === null ? new network_error.D(`${who} asks for a user name and password (${statusText})`, `Put them into ${variable}, before the name of the proxy, with special characters percent-encoded.`) : new network_error.D(`${who} rejected the user name and password (${statusText})`, `Correct them in ${variable}, with special characters percent-encoded. The action sends them by Basic authentication only.`);
				if (status === 429 || status === 502 || status === 503 || status === 504) return new network_error.D(`${who} could not connect to the host (${statusText})`, "Check the name and port of the host, and that the proxy reaches it. If this runner reaches the host directly, add it to NO_PROXY.");
				if (status === 401 || status === 403 || status === 451) return new network_error.D(`${who} does not allow connections to the host (${statusText})`, "Allow the host in the rules of the proxy. If this runner reaches the host directly, add it to NO_PROXY.");
				return new network_error.D(`${who} opened no tunnel to the host (${statusText})`, `Check that ${variable} names an HTTP proxy that allows CONNECT to this port: another kind of server most likely responded.`);
			}
			//! MODULE: ../../build/http/connections.js
			function openPools(env) {
				let pools = new Map();
				return {
					poolFor: (url) => {
						let route = (0, proxy.$6)(url, env);
						if (route.kind === "unusable") throw new network_error.D((0, proxy.nH)(route.variable));
						let key = `${url.protocol} ${route.kind}`;
						let pool = pools.get(key) ?? openPool(url.protocol, route.kind === "proxy" ? route.proxy : null, env);
						pools.set(key, pool);
						return pool;
					},
					close: () => {
						for (let pool of pools.values()) pool.close();
					}
				};
			}
			function loadModule(protocol) {
				return protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
			}
			function openPool(protocol, proxy, env) {
				let hasExtraCa = (env.NODE_EXTRA_CA_CERTS ?? "") !== "";
				if (proxy === null) return openDirectPool(protocol, { hasExtraCa });
				return protocol === "https:" ? openTunnelPool(proxy, { hasExtraCa }) : openForwardPool(proxy, { hasExtraCa });
			}
			function openDirectPool(protocol, { hasExtraCa }) {
				let http = loadModule(protocol);
				let agent = new http.Agent({ keepAlive: !0 });
				return {
					startRequest: (request) => http.request(request.url, {
						...buildOptions(request),
						agent
					}),
					describeError: (error) => (0, network_error.I)(error, {
						proxy: null,
						hasExtraCa
					}),
					proxy: null,
					close: () => agent.destroy()
				};
			}
			function openForwardPool({ protocol, hostname, port, authorization, variable }, { hasExtraCa }) {
				let http = loadModule(protocol);
				let agent = new http.Agent({ keepAlive: !0 });
				let credentials = authorization === null ? {} : { "proxy-authorization": authorization };
				return {
					startRequest: (request) => {
						let { headers, ...options } = buildOptions(request);
						let path = request.url.href.replace(/#.*$/, "");
						let sent = {
							...headers,
							host: request.url.host,
							...credentials
						};
						return http.request({
							...options,
							host: hostname,
							port,
							path,
							headers: sent,
							agent
						});
					},
					describeError: (error) => (0, network_error.I)(error, {
						proxy: variable,
						hasExtraCa
					}),
					proxy: variable,
					close: () => agent.destroy()
				};
			}
			function openTunnelPool(proxy, { hasExtraCa }) {
				let https = process.getBuiltinModule("node:https");
				let agent = new https.Agent({ keepAlive: !0 });
				let closing = new AbortController();
				let secure = agent.createConnection.bind(agent);
				agent.createConnection = (options, callback) => {
					let { host, port, tunnelSignal } = options;
					let name = String(host ?? "");
					openTunnel(proxy, `${name.includes(":") ? `[${name}]` : name}:${port}`, {
						signal: tunnelSignal === void 0 ? closing.signal : AbortSignal.any([tunnelSignal, closing.signal]),
						hasExtraCa
					}, (error, socket) => {
						if (error !== null || socket === void 0) return callback?.(error, socket);
						let secured = secure({
							...options,
							socket
						});
						socket.on("error", (socketError) => secured?.destroy(socketError));
						return callback?.(null, secured);
					});
				};
				return {
					startRequest: (request, tunnelSignal) => {
						let options = {
							...buildOptions(request),
							agent,
							tunnelSignal
						};
						return https.request(request.url, options);
					},
					describeError: (error) => (0, network_error.I)(error, {
						proxy: null,
						hasExtraCa
					}),
					proxy: proxy.variable,
					close: () => {
						closing.abort();
						agent.destroy();
					}
				};
			}
			function buildOptions({ method, headers, body }) {
				return {
					method,
					headers: {
						...headers,
						"accept-encoding": "identity",
						...body === void 0 ? {} : { "content-length": Buffer.byteLength(body) }
					},
					maxHeaderSize: failure.P
				};
			}
			//! MODULE: ../../build/http/timeout-error.js
			function describeTimeout(timeoutMs, { socket, isResponding, proxy }) {
				let within = `within ${timeoutMs / 1e3} s`;
				if (isResponding) return new network_error.D(`the response was not complete ${within}`, "The server or a proxy in front of it most likely sends too slowly, or hangs. Re-run the job.");
				if ((socket === null || socket.connecting) && proxy !== null) return new network_error.D(`the proxy in ${proxy} opened no connection to the host ${within}`, `Check the name and port of the proxy in ${proxy}, and that the proxy reaches the host.`);
				if (socket === null || socket.connecting) return new network_error.D(`no connection ${within}`, "A firewall most likely drops the packets: allow the host there, or use a runner in a network that reaches it.");
				if ("secureConnecting" in socket && socket.secureConnecting === !0) return new network_error.D(`no TLS handshake ${within}`, "Check the port in the address. A firewall that holds up TLS does the same: allow the host there.");
				return new network_error.D(`no response ${within}`, "The server most likely is overloaded or hangs. Re-run the job later.");
			}
			//! MODULE: ../../build/http/exchange.js
			class IdleConnectionClosed extends network_error.D {}
			function exchange(request, pool) {
				return new Promise((resolve, reject) => {
					request.signal.throwIfAborted();
					let ended = new AbortController();
					let clientRequest = startRequest(request, pool, ended.signal);
					let cleanUp = () => {
						clearTimeout(timer);
						request.signal.removeEventListener("abort", onAbort);
					};
					let fail = (reason) => {
						cleanUp();
						reject(reason);
						clientRequest.destroy();
						ended.abort();
					};
					let onAbort = () => fail(request.signal.reason);
					let isResponding = !1;
					let timer = setTimeout(() => fail(describeTimeout(request.timeoutMs, {
						socket: clientRequest.socket,
						isResponding,
						proxy: pool.proxy
					})), request.timeoutMs);
					request.signal.addEventListener("abort", onAbort, { once: !0 });
					clientRequest.on("error", (error) => fail(describeConnectionError(error, clientRequest, pool)));
					refuseOtherThanResponses(clientRequest, fail);
					request.onSent !== void 0 && clientRequest.on("finish", request.onSent);
					clientRequest.on("response", (response) => {
						isResponding = !0;
						readResponse(response, request.maxBytes).then((read) => {
							cleanUp();
							resolve(read);
						}, fail);
					});
					clientRequest.end(request.body);
				});
			}
			function refuseOtherThanResponses(request, fail) {
				let interim = 0;
				request.on("information", () => {
					++interim > 20 && fail(describeInterimFlood());
				});
				request.on("upgrade", (_response, socket) => {
					socket.destroy();
					fail(describeSwitch());
				});
			}
			function describeConnectionError(error, request, pool) {
				let failure = pool.describeError(error);
				return request.reusedSocket && request.method === "GET" && isReset(error) ? new IdleConnectionClosed(failure.message, failure.advice, { cause: error }) : failure;
			}
			function startRequest(request, pool, signal) {
				try {
					return pool.startRequest(request, signal);
				} catch (error) {
					throw pool.describeError(error);
				}
			}
			function isReset(error) {
				return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
			}
			async function readResponse(response, maxBytes) {
				let status = response.statusCode ?? 0;
				if (status === 101) throw describeSwitch();
				let headers = flatten(response.headers);
				let body = await readBody(response, maxBytes);
				if (!isEncoded(headers)) return {
					status,
					headers,
					body
				};
				if (status >= 200 && status < 300) throw describeEncoding();
				return {
					status,
					headers,
					body: ""
				};
			}
			function readBody(response, maxBytes) {
				return new Promise((resolve, reject) => {
					let chunks = [];
					let size = 0;
					response.on("data", (chunk) => {
						size += chunk.length;
						size > maxBytes ? reject(describeExcess(maxBytes)) : chunks.push(chunk);
					});
					response.on("error", () => reject(describeBreak()));
					response.on("close", () => reject(describeBreak()));
					response.on("end", () => {
						response.complete && resolve(Buffer.concat(chunks).toString("utf8"));
					});
				});
			}
			function isEncoded(headers) {
				let encoding = (headers["content-encoding"] ?? "").trim().toLowerCase();
				return encoding !== "" && encoding !== "identity";
			}
			function flatten(headers) {
				return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
			}
			let checkAddress = "Check the address: another kind of server or a proxy most likely responded. Then re-run the job.";
			function describeSwitch() {
				return new network_error.D("the host switched to another protocol (HTTP 101) instead of responding", checkAddress);
			}
			function describeInterimFlood() {
				return new network_error.D("the host sent interim responses (HTTP 1xx) without end", checkAddress);
			}
			function describeEncoding() {
				return new network_error.D("the response is compressed, although the action requested plain text", "Something in front of the server most likely compresses it. Turn that off there for requests that accept only \"identity\".");
			}
			function describeExcess(maxBytes) {
				return new network_error.D(`the response is larger than ${maxBytes / 1048576} MiB`, checkAddress);
			}
			function describeBreak() {
				return new network_error.D("the connection broke off inside the response", "Re-run the job. If it happens again, a proxy or load balancer most likely cuts long responses: check its limits.");
			}
			//! MODULE: ../../build/http/http.js
			function openHttp(env) {
				let { poolFor, close } = openPools(env);
				return {
					send: async (request) => {
						let pool = poolFor(request.url);
						try {
							return await exchange(request, pool);
						} catch (error) {
							if (error instanceof IdleConnectionClosed) return await exchange(request, pool);
							throw error;
						}
					},
					close
				};
			}
		}),
		487: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				D: () => NetworkError,
				I: () => describeFailure
			});
			var failure = __nccwpck_require__(746);
			//! MODULE: ../../build/http/tls-failures.js
			let matchTlsReason = (reason) => ({ code, text }) => /^EPROTO$|^ERR_SSL_/.test(code) && reason.test(`${code.toLowerCase().replaceAll("_", " ")} ${text}`);
			let tlsFailures = [
				{
					matches: (0, failure.E)("CERT_HAS_EXPIRED"),
					cause: (who) => `the TLS certificate of ${who} has expired`,
					advice: () => "Renew the certificate on the server. If it is still valid, correct the clock of this runner."
				},
				{
					matches: (0, failure.E)("CERT_NOT_YET_VALID"),
					cause: (who) => `the TLS certificate of ${who} is not valid yet`,
					advice: () => "Correct the clock of this runner, or wait until the certificate becomes valid."
				},
				{
					matches: (0, failure.E)("ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH", "IP_ADDRESS_MISMATCH"),
					cause: (who) => `the TLS certificate of ${who} is for another host name`,
					advice: () => "Use the host name that the certificate names, or install a certificate for this name on the server."
				},
				{
					matches: (0, failure.E)("DEPTH_ZERO_SELF_SIGNED_CERT"),
					cause: (who) => `the TLS certificate of ${who} is self-signed`,
					advice: (_, hasExtraCa) => adviseExtraCa(hasExtraCa, "that certificate")
				},
				{
					matches: (0, failure.E)("SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT", "CERT_UNTRUSTED"),
					cause: (who) => `the TLS certificate of ${who} is from a certificate authority that this runner does not know`,
					advice: (_, hasExtraCa) => adviseExtraCa(hasExtraCa, "the certificate of that authority")
				},
				{
					matches: (0, failure.E)("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
					cause: (who) => `the TLS certificate of ${who} is from a certificate authority that this runner does not know`,
					advice: (_, hasExtraCa) => `${adviseExtraCa(hasExtraCa, "the certificate of that authority")} If the authority is a public one, the server does not send its intermediate certificate: install the whole chain there.`
				},
				{
					matches: (0, failure.E)("CERT_REVOKED"),
					cause: (who) => `the TLS certificate of ${who} has been revoked`,
					advice: () => "Install a new certificate on the server."
				},
				{
					matches: ({ code, text }) => /TOO_(SMALL|WEAK)/.test(code) || /too (small|weak)/.test(text),
					cause: (who) => `the TLS certificate of ${who} has a key or a signature that is too weak`,
					advice: () => "Install a certificate with a stronger key and signature on the server."
				},
				{
					matches: matchTlsReason(/wrong version number|packet length too long|http request|unknown protocol/),
					cause: (who) => `${who} does not speak TLS`,
					advice: (who) => `Check the port in the address of ${who}: this one most likely serves plain HTTP.`
				},
				{
					matches: matchTlsReason(/protocol version|unsupported protocol|no protocols available|version too low/),
					cause: (who) => `${who} offers no supported TLS version`,
					advice: () => "Enable TLS 1.2 or 1.3 on the server."
				},
				{
					matches: matchTlsReason(/no application protocol/),
					cause: (who) => `${who} does not offer HTTP 1.1`,
					advice: () => "Enable HTTP 1.1 on the server: the action does not speak HTTP 2."
				},
				{
					matches: matchTlsReason(/certificate required|bad certificate|unknown ca|certificate unknown/),
					cause: (who) => `${who} asks for a client certificate`,
					advice: () => "The action cannot send a client certificate. Use an address that needs none."
				},
				{
					matches: matchTlsReason(/unrecognized name/),
					cause: (who) => `${who} does not serve this host name over TLS`,
					advice: () => "Check the host name in the address."
				},
				{
					matches: ({ code }) => /^EPROTO$|^ERR_SSL_/.test(code),
					cause: (who) => `the TLS handshake with ${who} failed`,
					advice: () => "Check the TLS settings of the server: it must offer TLS 1.2 or 1.3 with a common cipher, and ask for no client certificate."
				},
				{
					matches: ({ code }) => /CERT|SIGNATURE|ERR_TLS|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|_CRL/.test(code),
					cause: (who) => `the TLS certificate of ${who} is not valid`,
					advice: () => "Install a valid certificate with its whole chain on the server."
				}
			];
			function adviseExtraCa(hasExtraCa, what) {
				return hasExtraCa ? `NODE_EXTRA_CA_CERTS is set: check that its file exists on this runner and holds ${what} in PEM format.` : `Save ${what} as a PEM file on this runner, and set NODE_EXTRA_CA_CERTS in the env of this step to its path.`;
			}
			//! MODULE: ../../build/http/failure-messages.js
			let rerun = "Re-run the job. If it happens again, allow the host in the firewalls and proxies between this runner and it.";
			let failureMessages = [
				{
					matches: (0, failure.E)("ENOTFOUND", "EAI_NONAME", "EAI_NODATA"),
					cause: (who) => `the name of ${who} could not be found (DNS)`,
					advice: (who) => `Check the spelling of the name of ${who}, and that the DNS server of this runner knows it. An internal name needs a runner in that network.`
				},
				{
					matches: ({ code }) => code.startsWith("EAI_") || code.startsWith("EDNS"),
					cause: (who) => `the DNS server did not respond for the name of ${who}`,
					advice: () => "Re-run the job. If it happens again, check the DNS settings of this runner."
				},
				{
					matches: (0, failure.E)("ECONNREFUSED"),
					cause: (who) => `the connection to ${who} was refused`,
					advice: (who) => `Check the port in the address of ${who}, that the server is running, and that no firewall rejects this runner.`
				},
				{
					matches: ({ code, text }) => code === "ECONNRESET" && text.includes("before secure tls connection"),
					cause: (who) => `${who} closed the connection during the TLS handshake`,
					advice: (who) => `Check the port in the address of ${who}. A firewall that blocks the host does the same: allow the host there.`
				},
				{
					matches: (0, failure.E)("ECONNRESET", "EPIPE", "ECONNABORTED"),
					cause: (who) => `the connection to ${who} was reset`,
					advice: () => rerun
				},
				{
					matches: (0, failure.E)("ETIMEDOUT", "ERR_SOCKET_CONNECTION_TIMEOUT"),
					cause: (who) => `the connection to ${who} timed out`,
					advice: () => "A firewall most likely drops the packets: allow the host there, or use a runner in a network that reaches it."
				},
				{
					matches: (0, failure.E)("EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EHOSTDOWN", "ENETDOWN"),
					cause: (who) => `this runner has no network route to ${who}`,
					advice: () => "Use a runner in a network that reaches the host, or check its network, VPN and proxy settings."
				},
				...tlsFailures,
				{
					matches: (0, failure.E)("HPE_HEADER_OVERFLOW"),
					cause: (who) => `the headers in the response of ${who} are larger than ${failure.P / 1024} KiB`,
					advice: () => "Something in front of the server most likely adds them, such as the cookies of a login page or a proxy. Shorten the headers there, or use an address that goes around it."
				},
				{
					matches: ({ code, packet }) => code.startsWith("HPE_") && isHttp2(packet),
					cause: (who) => `${who} speaks HTTP 2 only`,
					advice: () => "Enable HTTP 1.1 on the server: the action does not speak HTTP 2."
				},
				{
					matches: ({ code, packet }) => code.startsWith("HPE_") && isHttp1(packet),
					cause: (who) => `the response of ${who} is malformed HTTP`,
					advice: () => "Re-run the job. If it happens again, check the proxy or load balancer in front of the server."
				},
				{
					matches: ({ code }) => code.startsWith("HPE_"),
					cause: (who) => `${who} does not speak HTTP`,
					advice: (who) => `Check the port in the address of ${who}: another service most likely listens on this one.`
				},
				{
					matches: (0, failure.E)("ERR_INVALID_CHAR", "ERR_UNESCAPED_CHARACTERS"),
					cause: () => "the request could not be sent, because a header has a character that HTTP does not allow",
					advice: () => "Check the token for line breaks and other characters that do not belong to it."
				},
				{
					matches: () => !0,
					cause: (who) => `the connection to ${who} failed`,
					advice: () => rerun
				}
			];
			function isHttp2(packet) {
				return packet.length >= 9 && packet[3] === 4 && packet.subarray(5, 9).every((byte) => byte === 0);
			}
			function isHttp1(packet) {
				return new TextDecoder("latin1").decode(packet.subarray(0, 5)) === "HTTP/";
			}
			//! MODULE: ../../build/http/network-error.js
			class NetworkError extends Error {
				name = "NetworkError";
				advice;
				constructor(message, advice = "", options) {
					super(message, options);
					this.advice = advice;
				}
			}
			function describeFailure(error, { proxy, hasExtraCa }) {
				if (error instanceof NetworkError) return error;
				let code = getCode(error);
				let row = findRow({
					code: code ?? "",
					text: getText(error),
					packet: getPacket(error)
				});
				let who = proxy === null ? "the host" : `the proxy in ${proxy}`;
				let cause = row.cause(who);
				return new NetworkError(code === null ? cause : `${cause}, ${code}`, row.advice(who, hasExtraCa), { cause: error });
			}
			function findRow(failure) {
				let row = failureMessages.find(({ matches }) => matches(failure));
				if (row === void 0) throw Error("the last row matches everything");
				return row;
			}
			function getCode(error) {
				if (!(error instanceof Error) || !("code" in error)) return null;
				return typeof error.code == "string" && /^\w{1,60}$/.test(error.code) ? error.code : null;
			}
			function getText(error) {
				return error instanceof Error ? error.message.slice(0, 300).toLowerCase() : "";
			}
			function getPacket(error) {
				return error instanceof Error && "rawPacket" in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : new Uint8Array();
			}
		}),
		823: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				nH: () => describeUnusableProxy,
				$6: () => findRoute,
				_A: () => listNetworkWarnings,
				A1: () => requireUsableProxy
			});
			var loopback = __nccwpck_require__(184);
			var errors = __nccwpck_require__(772);
			//! MODULE: ../../build/http/no-proxy.js
			function isExcepted(url, noProxy) {
				let entries = noProxy.split(/[\s,]+/).filter((entry) => entry !== "");
				let host = normalizeHost(url.hostname);
				let port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
				return entries.some((entry) => entry === "*" || matchEntry(entry, host, port));
			}
			function normalizeHost(hostname) {
				return hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
			}
			function matchEntry(entry, host, port) {
				let range = parseRange(entry);
				if (range !== null) return isInRange(range, host);
				let { name, only } = parseEntry(entry);
				if (name === "" || only !== "" && only !== port) return !1;
				return host === name || !isAddress(name) && host.endsWith(`.${name}`);
			}
			function parseEntry(entry) {
				let plain = entry.replace(/^\w+:\/\//, "").replace(/^\*?\./, "");
				let text = loadNet().isIPv6(plain) ? `[${plain}]` : plain;
				if (!URL.canParse(`ws://${text}`)) return {
					name: "",
					only: ""
				};
				let only = /:(\d{1,5})$/.exec(text.replace(/^\[.*\]/, ""))?.[1] ?? "";
				return {
					name: normalizeHost(new URL(`ws://${text}`).hostname),
					only: only.replace(/^0+(?=\d)/, "")
				};
			}
			function parseRange(entry) {
				let [, address = "", bits = ""] = /^([\d.a-f:]+)\/(\d{1,3})$/i.exec(entry) ?? [];
				let [, first = "", last = ""] = /^([\d.]+)-([\d.]+)$/.exec(entry) ?? [];
				let list = new (loadNet()).BlockList();
				try {
					if (address !== "") list.addSubnet(address, Number(bits), getFamily(address));
					else if (first !== "") list.addRange(first, last, "ipv4");
					else return null;
					return list;
				} catch {
					return null;
				}
			}
			function isInRange(list, host) {
				return isAddress(host) && list.check(host, getFamily(host));
			}
			function getFamily(address) {
				return address.includes(":") ? "ipv6" : "ipv4";
			}
			function isAddress(host) {
				return loadNet().isIP(host) !== 0;
			}
			function loadNet() {
				return process.getBuiltinModule("node:net");
			}
			//! MODULE: ../../build/http/proxy.js
			function findRoute(url, env) {
				let variable = (url.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"]).find((name) => (env[name] ?? "").trim() !== "");
				if (variable === void 0 || url.protocol === "http:" && (0, loopback.U)(url)) return { kind: "direct" };
				if (isExcepted(url, env.no_proxy || env.NO_PROXY || "")) return { kind: "direct" };
				let proxy = parseProxy(variable, (env[variable] ?? "").trim());
				return proxy === null ? {
					kind: "unusable",
					variable
				} : {
					kind: "proxy",
					proxy
				};
			}
			function requireUsableProxy(url, env) {
				let route = findRoute(url, env);
				if (route.kind === "unusable") throw new errors.yo(describeUnusableProxy(route.variable));
			}
			function describeUnusableProxy(variable) {
				return `${variable} must be an http:// or https:// proxy URL. It most likely names a SOCKS proxy, is misspelled, or holds a password with special characters that are not percent-encoded. Write for example ${variable}=http://proxy.example.com:3128, or add the host to NO_PROXY if this runner reaches it directly.`;
			}
			function parseProxy(variable, value) {
				let text = value.includes("://") ? value : `http://${value}`;
				if (!URL.canParse(text)) return null;
				let { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
				if (protocol !== "http:" && protocol !== "https:") return null;
				if (`${pathname}${search}${hash}`.includes("@")) return null;
				return {
					variable,
					protocol,
					hostname: hostname.replace(/^\[|\]$/g, ""),
					port: port === "" ? protocol === "https:" ? 443 : 80 : Number(port),
					authorization: username === "" && password === "" ? null : encodeCredentials(username, password)
				};
			}
			function encodeCredentials(username, password) {
				return `Basic ${Buffer.concat([
					decodePercent(username),
					Buffer.from(":"),
					decodePercent(password)
				]).toString("base64")}`;
			}
			function decodePercent(text) {
				return Buffer.concat((text.match(/%[\da-f]{2}|[^%]+|%/gi) ?? []).map((part) => part.length === 3 && part.startsWith("%") ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
			}
			function listNetworkWarnings(env) {
				return env.NODE_TLS_REJECT_UNAUTHORIZED === "0" ? [unverifiedTls] : [];
			}
			let unverifiedTls = "NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so TLS certificates are not verified: someone between this runner and Datafold could read the API key or forge a result. It is usually set because of a private certificate authority. Remove it, and set NODE_EXTRA_CA_CERTS to the path of the authority's certificate file.";
		}),
		526: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				C: () => createDatadiffIdParser,
				o: () => parseWholeNumber
			});
			var _common_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(184);
			var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(263);
			var _parser_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(365);
			let example = "`datadiff_id: 123, 456`";
			let ipv6 = /^\[[0-9a-f.]*:[0-9a-f:.]*\]/i;
			let emptyIdMessage = "is empty. Most likely the step that sets it was skipped or printed nothing (Datafold's SDK prints no ID on stdout), or its ID or output name is misspelled. Check that step's log. If there may be nothing to compare, skip this step, for example with `if: steps.diff.outputs.id != ''`. To check the diffs of Datafold's own CI, set `ci_config_id` instead";
			function createDatadiffIdParser({ host, hasCiConfig }) {
				return hasCiConfig ? (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.Cp)((text) => text === "" ? (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.ok)([]) : parseIds(text, host)) : (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.Cp)((text) => parseIds(text, host), emptyIdMessage);
			}
			function parseIds(text, host) {
				let items = text.startsWith("[") && !ipv6.test(text) ? parseJsonItems(text) : text.split(/[\s,]+/).filter((item) => item !== "");
				if (items === null) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(text)} is not a flat JSON array of IDs and links. Write for example \`datadiff_id: [123, 456]\``);
				if (items.length === 0) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(emptyIdMessage);
				let results = items.map((item) => parseId(item, host));
				let problems = results.flatMap((result) => "problems" in result ? result.problems : []);
				if (problems.length > maxProblems) {
					let wrong = items.filter((_item, at) => "problems" in (results[at] ?? {}));
					return { problems: [...problems.slice(0, maxProblems - 1), summarizeProblems(wrong, items.length)] };
				}
				if (problems.length > 0) return { problems };
				let ids = new Set(results.flatMap((result) => "value" in result ? [result.value] : []));
				if (ids.size > 1e3) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(text)} lists ${ids.size} data diffs, but a step checks at most 1,000. Split them over several steps, and write in each for example ${example}`);
				return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.ok)([...ids]);
			}
			function parseJsonItems(text) {
				try {
					let keepSource = (_key, value, context) => typeof value == "number" ? context?.source ?? String(value) : value;
					let items = JSON.parse(text, keepSource);
					return Array.isArray(items) && items.every((item) => typeof item == "string") ? items.map((item) => item.trim()) : null;
				} catch {
					return null;
				}
			}
			function parseId(item, host) {
				if (/^(?:[a-z]+:\/\/)?[^/\s]+\/+datadiffs\//i.test(item) || item.includes("://")) return parseLink(item, host);
				return parseWholeNumber(item) ?? (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(item)} is neither a diff ID (a whole number from 1 to 9007199254740991) nor a link to a data diff. Write for example ${example}`);
			}
			function parseWholeNumber(text) {
				let number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
				return Number.isSafeInteger(number) && number > 0 ? (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.ok)(number) : null;
			}
			function parseLink(item, host) {
				let url = parseLinkUrl(item, host);
				let id = /^\/+datadiffs\/(\d+)(?:\/|$)/.exec(url?.pathname ?? "")?.[1] ?? "";
				let origin = url === null ? null : suggestHost(url);
				let parsed = parseWholeNumber(id);
				if (url === null || origin === null || parsed === null) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(item)} is not a link to a data diff. Write for example \`datadiff_id: ${host ?? "https://app.datafold.com"}/datadiffs/123/overview\``);
				if (host === null || url.origin === host) return parsed;
				let write = [...origin === host ? [] : [`\`host: ${origin}\``], ...origin === url.origin ? [] : [`\`datadiff_id: ${origin}/datadiffs/${id}\``]];
				return (0, _parser_js__WEBPACK_IMPORTED_MODULE_1__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(item)} points to ${url.origin}, but \`host\` is ${host}. If the diff is there, write ${write.join(" and ")}`);
			}
			function parseLinkUrl(item, host) {
				let bare = !item.includes("://");
				let safe = (0, _host_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(bare ? `https://${item}` : item);
				let url = bare && safe !== null && (0, _common_loopback_js__WEBPACK_IMPORTED_MODULE_2__.U)(safe) && host?.startsWith("http:") === !0 ? (0, _host_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(`http://${item}`) : safe;
				return url === null || url.username !== "" || url.password !== "" ? null : url;
			}
			function suggestHost({ protocol, origin, host }) {
				if (protocol !== "https:" && protocol !== "http:") return null;
				return [(0, _host_js__WEBPACK_IMPORTED_MODULE_0__.o6)(origin), (0, _host_js__WEBPACK_IMPORTED_MODULE_0__.o6)(`https://${host}`)].flatMap((result) => "value" in result ? [result.value] : [])[0] ?? null;
			}
			let maxProblems = 6;
			function summarizeProblems(wrong, all) {
				let more = wrong.length - 6;
				return `${(0, _parser_js__WEBPACK_IMPORTED_MODULE_1__.HL)(wrong[5] ?? "")} and ${more} more ${more === 1 ? "item" : "items"} are neither IDs nor links (${wrong.length} of ${all} are invalid). Write for example ${example}`;
			}
		}),
		263: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Dl: () => parseUrl,
				My: () => parseHostInput,
				o6: () => parseHost
			});
			var _common_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);
			var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(365);
			let example = "https://app.datafold.com";
			let parseHostInput = (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.Cp)(parseHost, (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.RQ)("host", example));
			function parseHost(text) {
				let write = `Write for example \`host: ${example}\``;
				let match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?((?:\[[0-9a-f:.]+\]|[^\s/\\?#@:[\]]+)(?::\d+)?)\/*$/i.exec(text);
				if (match === null) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.HL)(text)} must be a base URL: host name and optional port, without path, query, or credentials. ${write}`);
				let scheme = (match[1] ?? "https").toLowerCase();
				let url = parseUrl(`${scheme}://${match[2]}`);
				if (url === null || !/^[A-Za-z0-9._:[\]-]+$/.test(url.host) || scheme !== "https" && scheme !== "http") return (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.HL)(text)} is not the address of a web server. ${write}`);
				if (scheme === "http" && !(0, _common_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url)) return (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__._q)(`${(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.HL)(text)} would send the API key unencrypted: \`http\` is allowed only for this machine (localhost, 127.0.0.1, [::1]). ${write}`);
				return (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.ok)(url.origin);
			}
			function parseUrl(text) {
				return URL.canParse(text) ? new URL(text) : null;
			}
		}),
		723: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				EG: () => getNamedIds,
				vj: () => inputNames,
				TL: () => parseInputs
			});
			var errors = __nccwpck_require__(772);
			var parser = __nccwpck_require__(365);
			//! MODULE: ../../build/inputs/api-key.js
			function createApiKeyParser(circumstances) {
				return (0, parser.Cp)(parseApiKey, `is empty. ${explainEmptyKey(circumstances)}`);
			}
			function parseApiKey(text) {
				let write = "Store only the key in a repository secret and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`";
				if (/^(?:(["'`]).*\1|[\u201C\u201E\u2018].*[\u201C\u201D\u2019])$/s.test(text)) return (0, parser._q)(`is wrapped in quotes. Store the secret without quotes. ${write}`);
				if (/^(key|bearer)\s/i.test(text)) return (0, parser._q)(`starts with "Key " or "Bearer ", which the action adds itself. ${write}`);
				if (/\s/.test(text)) return (0, parser._q)(`contains white space, most likely because more than the key was copied. ${write}`);
				if (/\p{Cc}/u.test(text)) return (0, parser._q)(`contains an invisible control character, most likely from copying. ${write}`);
				if (!/^[\x21-\x7e]+$/.test(text)) return (0, parser._q)(`contains characters outside ASCII, which no key has, most likely from copying. ${write}`);
				if (text.length < 8) return (0, parser._q)(`is shorter than 8 characters, so it is not a Datafold key. ${write}`);
				return (0, parser.ok)(text);
			}
			function explainEmptyKey({ fromFork, byDependabot }) {
				if (byDependabot) return "Runs started by Dependabot see only Dependabot's own secrets. Add the key under Settings \u2192 Secrets and variables \u2192 Dependabot, or skip this job with `if: github.actor != 'dependabot[bot]'`";
				if (fromFork) return "GitHub passes no secrets to pull requests from forks. Check them from a `workflow_run` workflow in this repository, or skip this job with `if: github.event.pull_request.head.repo.full_name == github.repository`";
				return "Most likely the secret is not set, is misspelled, or belongs to an environment that this job does not use. Add it under Settings \u2192 Secrets and variables \u2192 Actions and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`";
			}
			var datadiff_id = __nccwpck_require__(526);
			//! MODULE: ../../build/inputs/ci-config-id.js
			function createCiConfigIdParser({ hasIds }) {
				return (0, parser.Cp)((text) => {
					if (text === "") return (0, parser.ok)(null);
					let id = (0, datadiff_id.o)(text);
					if (id === null) return (0, parser._q)(`${(0, parser.hD)(text)} is not the ID of a CI configuration in Datafold (a whole number from 1 to 9007199254740991, which Datafold's CI settings show). Write for example \`ci_config_id: 12\``);
					return hasIds ? (0, parser._q)(`${(0, parser.hD)(text)} can't be combined with \`datadiff_id\`. Write for example \`datadiff_id: 123, 456\` to check the diffs that you name, or \`ci_config_id: 12\` to check all diffs of Datafold's CI run for the head commit, and leave the other line out`) : id;
				});
			}
			//! MODULE: ../../build/inputs/duration.js
			function createDurationParser(name, { example }) {
				return (0, parser.Cp)((text) => parseDuration(text, name, example), (0, parser.RQ)(name, example));
			}
			function parseDuration(text, name, example) {
				let ms = parseMilliseconds(text);
				let write = `Write for example \`${name}: ${example}\``;
				if (ms === null) return (0, parser._q)(`${(0, parser.hD)(text)} is not a duration. Use \`90s\`, \`30m\`, \`1h30m\`, or plain seconds. ${write}`);
				if (ms < 1e3 || ms > 864e5) return (0, parser._q)(`${(0, parser.hD)(text)} is out of range. Use 1s to 24h. ${write}`);
				return (0, parser.ok)(ms);
			}
			function parseMilliseconds(text) {
				if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
				let match = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/.exec(text);
				if (match === null || text === "") return null;
				let [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
				return ((hours * 60 + minutes) * 60 + seconds) * 1e3;
			}
			//! MODULE: ../../build/inputs/list.js
			function splitList(text) {
				if (!text.startsWith("[")) return removeDuplicates(text.split(/[\s,]+/));
				try {
					let items = JSON.parse(text);
					if (!Array.isArray(items) || !items.every((item) => typeof item == "string")) return null;
					return removeDuplicates(items.map((item) => item.trim()));
				} catch {
					return null;
				}
			}
			function removeDuplicates(items) {
				return [...new Set(items.filter((item) => item !== ""))];
			}
			//! MODULE: ../../build/inputs/expected-tables.js
			let example = "Write for example `expected_tables: fct_orders, finance.dim_customers`";
			function createExpectedTablesParser({ hasCiConfig }) {
				return (0, parser.Cp)((text) => parseTables(text, hasCiConfig), (0, parser.RQ)("expected_tables", "any"));
			}
			function parseTables(text, hasCiConfig) {
				let items = splitList(text);
				if (items === null) return (0, parser._q)(`${(0, parser.hD)(text)} is not a flat JSON array of names. ${example}`);
				if (items.length === 0) return (0, parser._q)(`${(0, parser.hD)(text)} lists no table. To expect none in particular, write \`any\`. ${example}`);
				let word = items.find((item) => ["none", "any"].includes(item.toLowerCase()));
				if (word !== void 0) return parseWord(word, items, hasCiConfig);
				let problems = items.flatMap(findProblems);
				if (problems.length > 0) return { problems: shorten(problems) };
				let names = dropDuplicates(items);
				return names.length > 1e3 ? (0, parser._q)(`${(0, parser.hD)(text)} lists ${names.length} tables, but at most 1,000 are allowed. ${example}`) : (0, parser.ok)({
					kind: "names",
					names
				});
			}
			function dropDuplicates(names) {
				let first = new Map();
				for (let name of names) first.has(name.toLowerCase()) || first.set(name.toLowerCase(), name);
				return [...first.values()];
			}
			function parseWord(word, items, hasCiConfig) {
				let kind = word.toLowerCase() === "none" ? "none" : "any";
				if (items.length > 1) return (0, parser._q)(`\`${kind}\` in ${(0, parser.hD)(items.join(", "))} can't be combined with names. ${example}`);
				if (kind === "none" && !hasCiConfig) return (0, parser._q)("`none` requires `ci_config_id`: with `datadiff_id` there is always a data diff. If there is nothing to compare, skip this step, or write `expected_tables: any`");
				return (0, parser.ok)({ kind });
			}
			function findProblems(name) {
				if (/[*?[\]{}]/.test(name)) return [`${(0, parser.hD)(name)} contains a glob. Write the full name of each expected table. ${example}`];
				if (/[\s\p{Cc}]/u.test(name)) return [`${(0, parser.hD)(name)} contains white space, which a table name can't have. ${example}`];
				return /^$|^\.|\.$|\.\./.test(name) ? [`${(0, parser.hD)(name)} has an empty part. Separate the parts of the name by single dots. ${example}`] : [];
			}
			function shorten(problems) {
				if (problems.length <= 6) return problems;
				let rest = problems.length - 6 + 1;
				return [...problems.slice(0, 5), `${rest} more names are invalid. ${example}`];
			}
			var redactor = __nccwpck_require__(408);
			var secrets = __nccwpck_require__(140);
			//! MODULE: ../../build/inputs/exposed-secrets.js
			let secretNames = ["api_key", "github_token"];
			function removeSecrets(raw) {
				return redactInputs(raw, () => !0);
			}
			function addExposedSecrets(problems, raw) {
				let clean = redactInputs(raw, secrets.a_);
				let added = Object.keys(raw).filter((name) => clean[name] !== raw[name]).filter((name) => !problems.some((one) => one.name === name));
				return [...problems, ...added.map((name) => ({
					name,
					problem
				}))];
			}
			let problem = "contains the value of `api_key` or `github_token`. Most likely it was pasted into the wrong line. Remove it, and create a new key if the workflow file shows it. Write for example `api_key: ${{ secrets.DATAFOLD_API_KEY }}`";
			function redactInputs(raw, isSecret) {
				let redact = (0, redactor.l)(secretNames.flatMap((name) => (0, secrets.AQ)(raw[name])).filter(isSecret));
				let entries = Object.entries(raw).map(([name, text]) => [name, isSecretName(name) ? text : redact(text)]);
				return Object.fromEntries(entries);
			}
			function isSecretName(name) {
				return secretNames.some((one) => one === name);
			}
			var inputs_host = __nccwpck_require__(263);
			var data_diff = __nccwpck_require__(19);
			var decimal = __nccwpck_require__(124);
			var rules = __nccwpck_require__(684);
			var thresholds = __nccwpck_require__(927);
			//! MODULE: ../../build/diff/parse-figure-condition.js
			function parseFigureCondition(line, level) {
				if ((line.match(/[<>=]+/g) ?? []).length > 1) return "has more than one condition. Write one per line, for example `rows_added <= 1000`, and start the block with `|` (a `>` block folds its lines into one)";
				let match = /^([A-Za-z_]+)\s*([<>=]+)\s*([^\s%<>=]+)\s*(%?)$/.exec(line);
				if (match === null) return "is not a condition. Write a statistic, an operator, and a limit, for example `rows_added <= 1000`";
				let [, name = "", sign = "", number = "", per = ""] = match;
				let like = `for example \`${suggestCondition(name, sign, number, per)}\``;
				let figure = data_diff.$o.find((known) => known === name);
				if (figure === void 0) return `does not begin with a known statistic. Use one of ${data_diff.$o.join(", ")}, ${like}`;
				let operator = parseOperator(sign);
				if (operator === null) return `has an unknown operator. Use one of ${rules.II.join(" ")}, ${like}`;
				let limit = parseFigureLimit(figure, operator, number, per === "%");
				if (typeof limit == "string") return `${limit}, ${like}`;
				let limitText = `${number}${per}`;
				let text = `${figure} ${operator} ${limitText}`;
				return {
					kind: "figure",
					level,
					figure,
					operator,
					limit,
					percent: per === "%",
					limitText,
					text
				};
			}
			function parseOperator(sign) {
				return rules.II.find((known) => known === sign) ?? null;
			}
			function parseLimit(number) {
				let limit = (0, decimal.$Q)(number);
				if (limit !== null) return limit;
				return /^\d+(?:\.\d+)?$/.test(number) ? "has a limit with more than 40 digits. Write a shorter one" : "has an invalid limit. Use digits and an optional decimal point";
			}
			let misspelledOperators = new Map([
				["=<", "<="],
				["=>", ">="],
				["==", "="]
			]);
			function guessOperator(sign) {
				return misspelledOperators.get(sign) ?? parseOperator(sign);
			}
			function suggestCondition(name, sign, number, per) {
				let figure = data_diff.$o.find((known) => known === name.toLowerCase());
				if (figure === void 0) return "rows_added <= 1000";
				if (!thresholds.dX.includes(figure)) return suggestKnownUnit(figure, sign, number, per);
				let [usual, plenty] = figure === "match_ratio" ? [">=", "99.9%"] : ["<=", "1000"];
				let operator = guessOperator(sign) ?? usual;
				let pers = [
					per,
					"%",
					""
				].find((end) => typeof parseFigureLimit(figure, operator, number, end === "%") != "string");
				return pers === void 0 ? `${figure} ${usual} ${plenty}` : `${figure} ${operator} ${number}${pers}`;
			}
			let documented = new Map([["diff_rows", "diff_rows_count"], ["diff_ratio", "match_ratio"]]);
			function suggestKnownUnit(figure, sign, number, per) {
				let instead = documented.get(figure);
				if (instead === void 0) return `${figure} = 0`;
				return instead === "match_ratio" ? "match_ratio >= 99.9%" : suggestCondition(instead, sign, number, per);
			}
			function parseFigureLimit(figure, operator, number, percent) {
				let limit = parseLimit(number);
				if (typeof limit == "string") return limit;
				if (figure === "match_ratio") return (0, decimal.YL)(limit, (0, decimal.nI)(percent ? 100 : 1)) <= 0 ? limit : "is out of range. Use 0 to 1, or 0% to 100%";
				if (!thresholds.dX.includes(figure)) return !percent && limit.digits === 0n && (operator === "=" || operator === "<=") ? limit : explainUnknownUnit(figure);
				return percent && !thresholds.gl.includes(figure) ? `can't be a percentage (only ${thresholds.gl.join(", ")}, and match_ratio can). Write a plain number` : limit;
			}
			function explainUnknownUnit(figure) {
				let instead = documented.get(figure);
				return `has a limit other than zero, but Datafold does not document the unit of this statistic. Use zero${instead === void 0 ? "" : ` or ${instead}`}`;
			}
			//! MODULE: ../../build/diff/parse-section-header.js
			function parseHeader(line) {
				let like = "for example `[stg_*, *.finance.*]`";
				let end = line.indexOf("]");
				if (end < 0) return `is a header without closing bracket. Write it in one pair of brackets, ${like}`;
				let rest = line.slice(end + 1).trim();
				if (rest.startsWith("[")) return `has two headers on one line. Write all globs in one pair of brackets, ${like}`;
				if (rest !== "") return `has text after the header. Put the header on a line of its own, ${like}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
				let inside = line.slice(1, end);
				if (inside.includes("[")) return `has a bracket inside the header. Write \`?\` for a bracket in a name, ${like}`;
				let globs = inside.split(",").map((glob) => glob.trim());
				if (globs.includes("")) return `has an empty glob. Write a name between the commas, ${like}`;
				return globs.some(hasControlCharacter) ? `has a control character in a glob. Remove it, ${like}` : globs;
			}
			function hasControlCharacter(name) {
				return /\p{Cc}/u.test(name);
			}
			//! MODULE: ../../build/diff/parse-column-condition.js
			let onlyLike = "for example `only columns updated_at, _loaded_*`";
			function parseOnlyColumns(line, level) {
				let match = /^only\s+columns(?:\s+(.*))?$/i.exec(line);
				if (match === null) return `is not a condition. Write the columns that may differ, ${onlyLike}`;
				let list = match[1]?.trim() ?? "";
				if (list === "") return `lists no columns. Write those that may differ, ${onlyLike}`;
				if (/[<>=]|\bonly\s+columns\b/i.test(list)) return `has more than one condition. Write one per line, ${onlyLike}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
				if (/[[\]]/.test(list)) return `contains a bracket, which is allowed only in a header. Write \`?\` for a bracket in a name, ${onlyLike}`;
				let globs = list.split(",").map((glob) => glob.trim());
				if (globs.includes("")) return `has an empty name. Write one between the commas, ${onlyLike}`;
				if (globs.some(hasControlCharacter)) return `has a control character in a name. Remove it, ${onlyLike}`;
				return {
					kind: "only-columns",
					level,
					globs,
					text: `only columns ${globs.join(", ")}`
				};
			}
			let columnLike = "for example `column price <= 0.1%`";
			function parseColumnCondition(line, level) {
				if (/^columns/i.test(line)) return `is not a condition. Write \`column\` and one name for a limit, ${columnLike}, or \`only columns\` for those that may differ, ${onlyLike}`;
				let signs = line.match(/[<>=]+/g) ?? [];
				if (signs.length > 1) return `has more than one condition. Write one per line, ${columnLike}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
				let [sign = ""] = signs;
				let [before = "", after = ""] = sign === "" ? [line] : line.split(sign);
				let name = before.replace(/^column/i, "").trim();
				let limit = /^([^\s%]+)\s*(%?)$/.exec(after.trim());
				if (name === "" || limit === null) return `is not a condition. Write a column, an operator, and a limit, ${columnLike}`;
				let problem = checkName(name);
				if (problem !== null) return problem;
				let [, number = "", per = ""] = limit;
				return buildColumnCondition({
					name,
					sign,
					number,
					per
				}, level);
			}
			function checkName(name) {
				if (/[*?]/.test(name)) return `has a glob in place of a column. Write a line for each column, ${columnLike}, or the columns that may differ, ${onlyLike}`;
				return hasControlCharacter(name) ? `has a control character in the name. Remove it, ${columnLike}` : null;
			}
			function buildColumnCondition({ name, sign, number, per }, level) {
				let operator = parseOperator(sign);
				let limit = parseLimit(number);
				if (operator === null) {
					let meant = guessOperator(sign) ?? "<=";
					let right = typeof limit == "string" ? "0.1%" : `${number}${per}`;
					return `has an unknown operator. Use one of ${rules.II.join(" ")}, for example \`column ${name} ${meant} ${right}\``;
				}
				if (typeof limit == "string") return `${limit}, for example \`column ${name} ${operator} 0.1%\``;
				let limitText = `${number}${per}`;
				let text = `column ${name} ${operator} ${limitText}`;
				return {
					kind: "column",
					level,
					column: name,
					operator,
					limit,
					percent: per === "%",
					limitText,
					text
				};
			}
			//! MODULE: ../../build/diff/parse-result.js
			let verdicts = [
				"pass",
				"warn",
				"fail"
			];
			function parseResultLine(line) {
				let match = /^([A-Za-z_-]+)\s*:(.*)$/.exec(line);
				if (match === null) return null;
				let [, name = "", value = ""] = match;
				let word = normalize(name);
				if (word === "sampled") return "is not about a result. For sampled diffs, add `sampled` to a list, for example `fail_on: different, sampled`";
				if (word === "warn") return "has a colon after `warn`. Write the condition right after it, for example `warn rows_added <= 1%`";
				let result = data_diff.iK.find((known) => known === word);
				if (result === void 0) return `does not begin with a known result. Use one of ${data_diff.iK.join(", ")}, for example \`missing-pks: warn\``;
				let verdict = verdicts.find((known) => known === normalize(value));
				if (verdict === void 0) return `has no valid verdict. Write pass, warn, or fail, for example \`${result}: warn\``;
				return {
					result,
					verdict
				};
			}
			function normalize(text) {
				return text.trim().toLowerCase().replaceAll("_", "-");
			}
			//! MODULE: ../../build/diff/parse-rules.js
			function parseRules(text) {
				let drafts = [createDraft(null, [])];
				let lines = text.split(/\r\n|\r|\n/).map((raw) => raw.trim());
				let problems = new Map();
				for (let [at, line] of lines.entries()) {
					if (line === "" || line.startsWith("#")) continue;
					let problem = line.startsWith("[") ? readHeader(line, drafts) : readLine(line, at, getLast(drafts));
					problem !== null && problems.set(at, problem);
				}
				for (let { conditions, results } of drafts) {
					let different = results.get("different");
					different?.verdict === "pass" && conditions.length > 0 && problems.set(different.at, idleConditions);
				}
				return {
					rules: drafts.filter(({ header, conditions, results }) => header !== null || conditions.length + results.size > 0).map(buildSection),
					problems: [...problems].toSorted(([one], [other]) => one - other).map(([at, problem]) => ({
						line: lines[at] ?? "",
						problem
					}))
				};
			}
			let idleConditions = "makes the conditions of its section useless. Leave the line out, or write what happens if a condition is not met, for example `different: warn`";
			function createDraft(header, globs) {
				return {
					header,
					globs,
					conditions: [],
					results: new Map()
				};
			}
			function getLast(drafts) {
				let last = drafts.at(-1);
				if (last === void 0) throw Error("There is always the default section.");
				return last;
			}
			function buildSection({ header, globs, conditions, results }) {
				let verdicts = [...results].map(([result, { verdict }]) => [result, verdict]);
				return {
					header,
					globs,
					conditions,
					results: Object.fromEntries(verdicts)
				};
			}
			function readHeader(line, drafts) {
				let globs = parseHeader(line);
				if (typeof globs == "string") {
					drafts.push(createDraft(line, []));
					return globs;
				}
				let isTwice = drafts.some((draft) => draft.header !== null && isSameHeader(draft.globs, globs));
				drafts.push(createDraft(`[${globs.join(", ")}]`, globs));
				return isTwice ? "repeats the header of an earlier section. Write the lines of both below one header, for example `[stg_*]`" : null;
			}
			function isSameHeader(one, other) {
				let normal = (globs) => [...new Set(globs.map((glob) => glob.toLowerCase()))].sort().join("\n");
				return normal(one) === normal(other);
			}
			function readLine(line, at, section) {
				let warns = /^warn(?:\s+|$)/i.exec(line);
				let rest = warns === null ? line : line.slice(warns[0].length);
				let result = parseResultLine(rest);
				if (result !== null) return warns === null ? addResult(result, at, section) : warnedResult;
				if (warns !== null && rest.startsWith("[")) return "has `warn` before a header. Put the header on a line of its own, for example `[stg_*]`, and `warn` before a condition, for example `warn rows_added <= 1%`";
				if (warns !== null && rest === "") return "has `warn` without a condition. Write one after it, for example `warn rows_added <= 1%`";
				let condition = parseCondition(rest, warns === null ? "limit" : "warn");
				if (typeof condition == "string") return condition;
				if (condition.kind === "only-columns" && section.conditions.some(({ kind }) => kind === "only-columns")) return "is a second `only columns` line of its section. Write all columns in one, for example `only columns updated_at, _loaded_*`";
				section.conditions.push(condition);
				return null;
			}
			let warnedResult = "has `warn` before a result. Write `different: warn` or `warn rows_added <= 1%`";
			function parseCondition(line, level) {
				if (/^only\b/i.test(line)) return parseOnlyColumns(line, level);
				if (/^columns?(?:\s|$)/i.test(line)) return parseColumnCondition(line, level);
				return parseFigureCondition(line, level);
			}
			function addResult(line, at, section) {
				if (typeof line == "string") return line;
				let { result, verdict } = line;
				if (section.results.has(result)) return `repeats the verdict about ${result} in its section. Write it once, for example \`${result}: ${verdict}\``;
				section.results.set(result, {
					verdict,
					at
				});
				return null;
			}
			//! MODULE: ../../build/inputs/text-parsers.js
			function parseToken(text) {
				return /^[\x21-\x7e]+$/.test(text) ? (0, parser.ok)(text) : (0, parser._q)("contains characters that no token has, most likely from copying. Leave the line out for the workflow's own token, or write `github_token: ${{ github.token }}`");
			}
			function parseThresholdLines(text) {
				let { rules, problems } = parseRules(text);
				return problems.length === 0 ? (0, parser.ok)(rules) : { problems: problems.map(({ line, problem }) => `${(0, parser.hD)(line)} ${problem}`) };
			}
			function parsePrNumber(text) {
				if (text === "") return (0, parser.ok)(null);
				return /^[1-9]\d{0,9}$/.test(text) ? (0, parser.ok)(Number(text)) : (0, parser._q)(`${(0, parser.hD)(text)} is not a pull request number. Use plain digits, for example \`pr_number: 42\``);
			}
			function parseName(text, maxLength, example) {
				if (text === "") return (0, parser.ok)(null);
				return [...text].length <= maxLength && !/[\p{Cc}\u2028\u2029]/u.test(text) ? (0, parser.ok)(text) : (0, parser._q)(`${(0, parser.hD)(text)} is not a valid name. Use at most ${maxLength} characters on one line. Write for example \`${example}\``);
			}
			//! MODULE: ../../build/inputs/override.js
			let maxPaths = 1e3;
			function createOverrideByParser({ hasLabel }) {
				return (0, parser.Cp)((text) => {
					let parsed = parseOverrideBy(text);
					let isDefault = "value" in parsed && parsed.value.logins === null && !parsed.value.excludesAuthor;
					return hasLabel || isDefault || "problems" in parsed ? parsed : (0, parser._q)(needsLabel);
				}, (0, parser.RQ)("override_by", "anyone"));
			}
			function createDataPathsParser({ hasLabel }) {
				return (0, parser.Cp)((text) => {
					let parsed = parseDataPaths(text);
					return hasLabel || text === "" || "problems" in parsed ? parsed : (0, parser._q)(needsLabel);
				});
			}
			function createOverrideLabelParser({ hasComment }) {
				return (0, parser.Cp)((text) => text === "" || hasComment ? parseName(text, maxLabelLength, "override_label: data-change-accepted") : (0, parser._q)("cannot be used with `comment: never`, since a person accepts what the comment shows. Write for example `comment: on-failure`"));
			}
			let needsLabel = "has no effect without a label. Add for example `override_label: data-change-accepted`, or leave this line out";
			let maxLabelLength = 50;
			let loginPattern = /^@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,99}(?:_[a-z\d]{1,30})?$/i;
			function parseOverrideBy(text) {
				let items = splitList(text);
				if (items === null || items.length === 0) return (0, parser._q)(`${(0, parser.hD)(text)} is not a list of logins. Write for example \`override_by: "@octocat, @hubot"\``);
				let words = items.map((item) => item.toLowerCase().replaceAll("_", "-"));
				let isWord = (at) => words[at] === "anyone" || words[at] === "not-author";
				let logins = items.filter((_item, at) => !isWord(at));
				let problems = logins.filter((login) => !loginPattern.test(login)).map(explainLogin);
				let [isAnyone, excludesAuthor] = [words.includes("anyone"), words.includes("not-author")];
				isAnyone && logins.length > 0 && problems.length === 0 && problems.push("`anyone` already includes every login. Write either `override_by: anyone` or the logins, for example `override_by: \"@octocat\"`");
				!isAnyone && logins.length === 0 && problems.push("`not-author` does not say who may accept. Write for example `override_by: anyone, not-author`");
				if (problems.length > 0) return { problems };
				return (0, parser.ok)({
					logins: isAnyone ? null : logins.map((login) => login.slice(1).toLowerCase()),
					excludesAuthor
				});
			}
			function explainLogin(item) {
				if (/^@[^/]+\/./.test(item)) return `${(0, parser.hD)(item)} is a team, but the workflow token cannot read teams. List its members, for example \`override_by: "@octocat, @hubot"\``;
				return `${(0, parser.hD)(item)} is not a login. Write it with an at sign and in quotes, for example \`override_by: "@octocat"\`, or write \`override_by: anyone\``;
			}
			function parseDataPaths(text) {
				let paths = text === "" ? [] : splitList(text);
				if (paths === null) return (0, parser._q)(`${(0, parser.hD)(text)} is not a flat JSON array of globs. Write for example \`data_paths: ["models/**", "seeds/**"]\``);
				if (paths.length > maxPaths) return (0, parser._q)(`lists ${paths.length} globs, but at most ${maxPaths} are allowed. Write for example \`data_paths: models/**\``);
				let problems = paths.flatMap((path) => explainPath(path) ?? []);
				return problems.length > 0 ? { problems } : (0, parser.ok)(paths);
			}
			function explainPath(path) {
				let example = "Write for example `data_paths: models/** seeds/**`";
				if (path.startsWith("!")) return `${(0, parser.hD)(path)} excludes files, which is not supported. ${example}`;
				if (/^(?:\/|\.\.?(?:\/|$))/.test(path) || path.includes("\\")) return `${(0, parser.hD)(path)} is not a path from the repository's root with forward slashes. ${example}`;
				return null;
			}
			//! MODULE: ../../build/inputs/results.js
			let listedWords = [...data_diff.iK, "sampled"];
			function createResultsParser(name, { example }) {
				return (0, parser.Cp)((text) => parseResults(text, name, example), (0, parser.RQ)(name, "none"));
			}
			function parseResults(text, name, example) {
				let words = text.split(/[\s,]+/).filter((word) => word !== "");
				let normal = words.map((word) => word.toLowerCase().replaceAll("_", "-"));
				if (normal.length === 1 && normal[0] === "none") return (0, parser.ok)([]);
				let write = `Write for example \`${name}: ${example}\``;
				if (normal.includes("none")) return (0, parser._q)(`\`none\` in ${(0, parser.hD)(text)} can't be combined with other results. ${write}`);
				let unknown = words.filter((_word, at) => !isResult(normal[at] ?? ""));
				if (normal.length === 0 || unknown.length > 0) return (0, parser._q)(`${(0, parser.hD)(unknown.join(" ") || text)} is not a result of a data diff. Use ${listedWords.join(", ")}, or \`none\` alone. ${write}`);
				return (0, parser.ok)(listedWords.filter((known) => normal.includes(known)));
			}
			function isResult(word) {
				return listedWords.some((known) => known === word);
			}
			//! MODULE: ../../build/inputs/inputs.js
			function getNamedIds(source) {
				return source.kind === "named" ? source.ids : [];
			}
			let declarations = {
				datadiff_id: datadiff_id.C,
				ci_config_id: createCiConfigIdParser,
				api_key: ({ circumstances }) => createApiKeyParser(circumstances),
				host: () => inputs_host.My,
				github_token: () => (0, parser.Cp)(parseToken, (0, parser.RQ)("github_token", "${{ github.token }}")),
				fail_on: () => createResultsParser("fail_on", { example: "different, error" }),
				warn_on: () => createResultsParser("warn_on", { example: "empty" }),
				thresholds: () => (0, parser.Cp)(parseThresholdLines),
				expected_tables: createExpectedTablesParser,
				on_undetermined: () => (0, parser.tS)("on_undetermined", ["fail", "warn"]),
				on_stale: () => (0, parser.tS)("on_stale", [
					"fail",
					"warn",
					"ignore"
				]),
				on_needs_action: () => (0, parser.tS)("on_needs_action", ["stop", "wait"]),
				timeout: () => createDurationParser("timeout", { example: "30m" }),
				poll_interval: () => createDurationParser("poll_interval", { example: "15s" }),
				comment: () => (0, parser.tS)("comment", [
					"always",
					"on-failure",
					"never"
				]),
				comment_key: () => (0, parser.Cp)(parser.ok, (0, parser.RQ)("comment_key", "finance tables")),
				pr_number: () => (0, parser.Cp)(parsePrNumber),
				override_label: createOverrideLabelParser,
				override_by: createOverrideByParser,
				data_paths: createDataPathsParser,
				commit_status: () => (0, parser.Cp)((text) => parseName(text, 100, "commit_status: data-diff-gate")),
				details: () => (0, parser.AP)("details", { example: !1 }),
				cancel_datadiff: ({ hasCiConfig }) => (0, parser.AP)("cancel_datadiff", {
					example: !0,
					ifTrue: hasCiConfig ? cancelWithCiConfig : void 0
				})
			};
			let inputNames = Object.keys(declarations);
			function parseInputs(raw, circumstances, event = "") {
				let quotable = removeSecrets(raw);
				let parsed = (0, parser.lc)(createParsers(raw, circumstances, event), raw, {
					parsers: createParsers(quotable, circumstances, event),
					raw: quotable
				});
				let problems = addExposedSecrets("problems" in parsed ? parsed.problems : [], raw);
				if ("problems" in parsed || problems.length > 0) throw new errors.dz(formatProblems(problems), problems.length, listInvalid(problems));
				let values = parsed.value;
				return {
					secrets: {
						apiKey: values.api_key,
						githubToken: values.github_token
					},
					inputs: groupInputs(values)
				};
			}
			function createParsers(raw, circumstances, event) {
				let host = (0, inputs_host.My)(raw.host);
				let context = {
					circumstances,
					host: "value" in host ? host.value : null,
					hasIds: raw.datadiff_id.trim() !== "",
					hasCiConfig: raw.ci_config_id.trim() !== "",
					hasLabel: raw.override_label.trim() !== "",
					hasComment: event === "merge_group" || raw.comment.trim().toLowerCase() !== "never"
				};
				let parsers = Object.entries(declarations).map(([name, declare]) => [name, declare(context)]);
				return Object.fromEntries(parsers);
			}
			function groupInputs(values) {
				let source = values.ci_config_id === null ? {
					kind: "named",
					ids: values.datadiff_id
				} : {
					kind: "ci-run",
					configId: values.ci_config_id
				};
				let policy = {
					failOn: values.fail_on,
					warnOn: values.warn_on,
					thresholds: values.thresholds,
					onUndetermined: values.on_undetermined,
					onStale: values.on_stale
				};
				return {
					source,
					host: values.host,
					policy,
					expectedTables: values.expected_tables,
					onNeedsAction: values.on_needs_action,
					timeoutMs: values.timeout,
					pollIntervalMs: values.poll_interval,
					comment: values.comment,
					commentKey: values.comment_key,
					prNumber: values.pr_number,
					override: values.override_label === null ? null : {
						label: values.override_label,
						allowed: values.override_by,
						dataPaths: values.data_paths
					},
					commitStatus: values.commit_status,
					details: values.details,
					cancelDatadiff: values.cancel_datadiff
				};
			}
			let cancelWithCiConfig = "cannot be `true` together with `ci_config_id`: Datafold's CI cancels its own diffs. Leave the line out, or write `cancel_datadiff: false`";
			function listInvalid(problems) {
				return inputNames.filter((input) => problems.some(({ name }) => name === input));
			}
			function formatProblems(problems) {
				let lines = problems.map(({ name, problem }) => `- ${name}: ${problem}.`);
				return `Invalid inputs (${lines.length === 1 ? "1 problem" : `${lines.length} problems`}). No request was sent to Datafold.\n${lines.join("\n")}`;
			}
		}),
		365: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				AP: () => createFlagParser,
				Cp: () => createParser,
				HL: () => quoteAddress,
				RQ: () => explainEmpty,
				_q: () => err,
				hD: () => quote,
				lc: () => parseEach,
				ok: () => ok,
				tS: () => createChoiceParser
			});
			function ok(value) {
				return { value };
			}
			function err(problem) {
				return { problems: [problem] };
			}
			function quote(text) {
				let line = text.replaceAll(/[\t-\r\p{Z}]+/gu, " ").replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, nameCharacter).trim();
				let characters = [...line];
				return characters.length > 80 ? `"${characters.slice(0, 79).join("")}\u2026"` : `"${line}"`;
			}
			function quoteAddress(text) {
				let at = text.lastIndexOf("@");
				if (at < 0) return quote(text);
				let scheme = text.slice(0, text.indexOf("@")).indexOf("://");
				return quote(`${scheme < 0 ? "" : text.slice(0, scheme + 3)}\u2026${text.slice(at)}`);
			}
			function nameCharacter(character) {
				return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
			}
			function createParser(parse, ifEmpty) {
				return (raw) => {
					let text = raw.trim();
					return text === "" && ifEmpty !== void 0 ? err(ifEmpty) : parse(text);
				};
			}
			function parseEach(parsers, raw, quotable = {
				parsers,
				raw
			}) {
				let results = Object.entries(parsers).map(([name, parse]) => {
					let result = parse(raw[name] ?? "");
					if ("value" in result) return [name, result];
					return [name, describeProblems(quotable.parsers[name]?.(quotable.raw[name] ?? ""))];
				});
				let problems = results.flatMap(([name, result]) => "problems" in result ? result.problems.map((problem) => ({
					name,
					problem
				})) : []);
				if (problems.length > 0) return { problems };
				let values = results.map(([name, result]) => [name, "value" in result ? result.value : void 0]);
				return { value: Object.fromEntries(values) };
			}
			function describeProblems(result) {
				return result !== void 0 && "problems" in result ? result : err("is not valid. It contains the value of `api_key` or `github_token`, so it is not shown here");
			}
			function explainEmpty(name, example) {
				return `is empty. The variable or output it refers to probably doesn't exist. Leave the line out for the default, or write \`${name}: ${example}\``;
			}
			function createChoiceParser(name, words) {
				let listed = words.map((word) => `\`${word}\``).join(", ");
				return createParser((text) => {
					let word = words.find((known) => known === text.toLowerCase().replaceAll("_", "-"));
					return word === void 0 ? err(`${quote(text)} is not one of ${listed}. Write for example \`${name}: ${words[0]}\``) : ok(word);
				}, explainEmpty(name, words[0] ?? ""));
			}
			function createFlagParser(name, { example, ifTrue }) {
				return createParser((text) => {
					let word = text.toLowerCase();
					if (word === "true" && ifTrue !== void 0) return err(ifTrue);
					if (word === "true" || word === "false") return ok(word === "true");
					return err(`${quote(text)} is neither \`true\` nor \`false\`. Write for example \`${name}: ${example}\``);
				}, explainEmpty(name, String(example)));
			}
		}),
		366: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Ef: () => finishedState,
				LL: () => statusNameState,
				PW: () => commentState,
				Pq: () => startedState,
				Rs: () => runningDiffsState,
				U4: () => crashedState,
				_6: () => statusState,
				zL: () => statusGateState
			});
			let startedState = "started";
			let finishedState = "finished";
			let crashedState = "crashed";
			let commentState = "comment";
			let statusState = "status_sha";
			let statusNameState = "status_name";
			let statusGateState = "status_gate";
			let runningDiffsState = "running_diffs";
		}),
		143: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				K: () => redactJson,
				e: () => redactStrings
			});
			function redactJson(text, redact, keep = () => !1) {
				if (redact.mayFind?.(text) === !1) return text;
				let isChanged = !1;
				let redactOne = (one) => {
					let clean = redact(one);
					isChanged ||= clean !== one;
					return clean;
				};
				try {
					let clean = redactStrings(JSON.parse(text), redactOne, keep);
					return isChanged ? JSON.stringify(clean) : text;
				} catch {
					return redact(text);
				}
			}
			function redactStrings(value, redact, keep = () => !1) {
				let clean = (text) => keep(text) ? text : redact(text);
				let visit = (part) => {
					if (typeof part == "string") return clean(part);
					if (Array.isArray(part)) return part.map(visit);
					if (typeof part != "object" || !part) return part;
					return Object.fromEntries(Object.entries(part).map(([name, inner]) => [cleanName(name, redact), visit(inner)]));
				};
				return visit(value);
			}
			function cleanName(name, redact) {
				return /^[a-z_]{1,40}$/.test(name) ? name : redact(name);
			}
		}),
		408: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { l: () => createRedactor });
			var redaction_secrets = __nccwpck_require__(140);
			//! MODULE: ../../build/redaction/skeleton.js
			let escaped = /(?:&|\\u0026)(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,8});|\\u([0-9a-f]{4})|\\[bfnrt]|%([0-9a-f]{2})|<br>/gi;
			let nested = /%(?:2[356]|3b|5c)|&(?:#0*(?:37|92)|#x0*(?:25|5c));|&#x0*26;#|&#0*38;#|\\u00(?:2[35]|3b|5c)/i;
			function hasNestedEscapes(text) {
				return nested.test(text);
			}
			let edges = {
				start: 8,
				end: 4
			};
			function reduceToSkeleton(text) {
				return text.replace(escaped, decode).replace(/[^A-Za-z0-9]+/g, "");
			}
			let breakPattern = /[\s"]/g;
			function* cutBetweenEscapes(text) {
				for (let start = 0; start < text.length;) {
					breakPattern.lastIndex = start + 16384;
					let end = breakPattern.exec(text)?.index ?? text.length;
					yield text.slice(start, end);
					start = end;
				}
			}
			function decode(_match, decimal, ...[html, json, url]) {
				let hex = html ?? json ?? url ?? "0";
				let code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
				return code < 128 ? String.fromCharCode(code) : "";
			}
			function getSearchSkeleton(spelling) {
				let skeleton = reduceToSkeleton(spelling);
				if (skeleton !== spelling.replaceAll(/[^A-Za-z0-9]/g, "")) return null;
				let sure = skeleton.slice(edges.start, -edges.end);
				return sure.length >= 6 ? sure : null;
			}
			//! MODULE: ../../build/redaction/spellings.js
			function listSpellings(secret) {
				let percent = encodeURIComponent(secret.toWellFormed());
				let base64 = [
					0,
					1,
					2
				].map((offset) => encodeBase64Inside(secret, offset));
				let hex = Buffer.from(secret).toString("hex");
				return [
					secret,
					percent,
					percent.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
					JSON.stringify(secret).slice(1, -1),
					...base64,
					...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
					hex,
					hex.toUpperCase()
				];
			}
			function encodeBase64Inside(secret, offset) {
				let bytes = Buffer.from("\0".repeat(offset) + secret);
				let text = bytes.toString("base64").replaceAll("=", "");
				let whole = bytes.length % 3 == 0 ? text.length : text.length - 1;
				return text.slice(offset === 0 ? 0 : offset + 1, whole);
			}
			//! MODULE: ../../build/redaction/views.js
			let entities = {
				"&amp;": "&",
				"&lt;": "<",
				"&gt;": ">",
				"&quot;": "\"",
				"&apos;": "'"
			};
			let decoders = [
				{
					pattern: /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g,
					decode: (spelling) => String(JSON.parse(`"${spelling}"`))
				},
				{
					pattern: /&#\d{1,7};|&#x[0-9a-f]{1,6};|&[a-z]{2,4};|<br>|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/giu,
					decode: (spelling) => {
						if (spelling[0] !== "&") return "";
						let code = /^&#x/i.test(spelling) ? Number(`0x${spelling.slice(3, -1)}`) : Number(spelling.slice(2, -1));
						if (spelling[1] !== "#") return entities[spelling.toLowerCase()] ?? spelling;
						return code <= 1114111 ? String.fromCodePoint(code) : spelling;
					}
				},
				{
					pattern: /\\[!-/:-@[-`{-~]/g,
					decode: (spelling) => spelling.slice(1)
				},
				{
					pattern: /%[2-7][0-9a-f]/gi,
					decode: (spelling) => String.fromCharCode(Number(`0x${spelling.slice(1)}`))
				}
			];
			function listViews(text) {
				let latest = [{
					text,
					sourceRange: (start, end) => ({
						start,
						end
					})
				}];
				let views = new Map(latest.map((view) => [view.text, view]));
				for (let depth = 0; depth < (text.length > 1e5 ? 2 : 3); depth++) {
					latest = latest.flatMap((view) => decoders.map((decoder) => decodeView(view, decoder))).filter((view) => !views.has(view.text));
					for (let view of latest) views.set(view.text, view);
				}
				return [...views.values()];
			}
			function decodeView(view, decoder) {
				let segments = null;
				return {
					text: view.text.replace(decoder.pattern, decoder.decode),
					sourceRange: (start, end) => {
						segments ??= listSegments(view.text, decoder);
						let [first, last] = [findSegment(segments, start), findSegment(segments, end - 1)];
						return view.sourceRange(first.isCopy ? first.from + (start - first.at) : first.from, last.isCopy ? last.from + (end - last.at) : last.to);
					}
				};
			}
			function listSegments(text, { pattern, decode }) {
				let segments = [];
				let [at, from] = [0, 0];
				let add = (to, length, isCopy) => {
					length > 0 && segments.push({
						at,
						from,
						to,
						isCopy
					});
					at += length;
					from = to;
				};
				for (let match of text.matchAll(pattern)) {
					add(match.index, match.index - from, !0);
					add(match.index + match[0].length, decode(match[0]).length, !1);
				}
				add(text.length, text.length - from, !0);
				return segments;
			}
			function findSegment(segments, place) {
				let [low, high] = [0, segments.length - 1];
				for (; low < high;) {
					let middle = Math.ceil((low + high) / 2);
					(segments[middle]?.at ?? 0) <= place ? low = middle : high = middle - 1;
				}
				return segments[low] ?? {
					at: 0,
					from: 0,
					to: 0,
					isCopy: !0
				};
			}
			//! MODULE: ../../build/redaction/redactor.js
			function createRedactor(secrets) {
				let long = secrets.filter((secret) => secret.length >= redaction_secrets.jE);
				let spellings = [...new Set(long.flatMap(listSpellings))].filter((text) => text.length >= redaction_secrets.jE);
				let mayFind = createSearch(spellings);
				let redact = (text) => mayFind(text) ? replaceRanges(text, findRanges(text, spellings)) : text;
				return Object.assign(redact, { mayFind });
			}
			function createSearch(spellings) {
				if (spellings.length === 0) return () => !1;
				let skeletons = spellings.map(getSearchSkeleton);
				let isComplete = skeletons.every((skeleton) => skeleton !== null);
				let needles = [...new Set(skeletons.filter((skeleton) => skeleton !== null))];
				return (text) => {
					if (text.length < redaction_secrets.jE) return !1;
					return !isComplete || hasNestedEscapes(text) || isAnyInSkeleton(needles, text);
				};
			}
			function isAnyInSkeleton(needles, text) {
				let longest = Math.max(...needles.map((needle) => needle.length));
				let skeleton = "";
				for (let piece of cutBetweenEscapes(text)) {
					skeleton = skeleton.slice(-longest) + reduceToSkeleton(piece);
					if (needles.some((needle) => skeleton.includes(needle))) return !0;
				}
				return !1;
			}
			function findRanges(text, spellings) {
				return listViews(text).flatMap((view) => spellings.flatMap((spelling) => findOccurrences(spelling, view.text).map(({ start, end }) => view.sourceRange(start, end))));
			}
			function findOccurrences(spelling, text) {
				let ranges = [];
				for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
					let [last, end] = [ranges.at(-1), at + spelling.length];
					last !== void 0 && at <= last.end ? last.end = end : ranges.push({
						start: at,
						end
					});
				}
				return ranges;
			}
			function replaceRanges(text, ranges) {
				if (ranges.length === 0) return text;
				let parts = [];
				let done = 0;
				let isOpen = !1;
				for (let { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
					if (!isOpen || start > done) {
						parts.push(text.slice(done, start), "***");
						isOpen = !0;
					}
					done = Math.max(done, end);
				}
				return parts.join("") + text.slice(done);
			}
		}),
		140: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				AQ: () => listSecrets,
				a_: () => canBeSecret,
				jE: () => minSecretLength
			});
			let minSecretLength = 8;
			function listSecrets(input) {
				let trimmed = input.trim();
				let all = [
					input,
					trimmed,
					...trimmed.split(/\s+/).flatMap((part) => [part, stripDecoration(part)]).filter(canBeSecret)
				];
				return [...new Set(all)].filter((text) => text.length >= 8);
			}
			function canBeSecret(text) {
				if (text.length < 8) return !1;
				return text.length > 20 || /\d/.test(text) || /\p{Ll}\p{Lu}/u.test(text);
			}
			function stripDecoration(part) {
				return part.replace(/^[A-Z_]+[=:]/, "").replace(/^["'`\u201C\u201D\u201E\u2018\u2019]+/, "").replace(/(?<!["'`\u201C\u201D\u201E\u2018\u2019])["'`\u201C\u201D\u201E\u2018\u2019]+$/, "");
			}
		}),
		340: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				c: () => writeFailureReport,
				x: () => gatherContext
			});
			var _common_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(905);
			var _runtime_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(833);
			var _runtime_instance_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(947);
			var _runtime_report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(831);
			var _describe_run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(582);
			function gatherContext(runner, commentKey) {
				let finishedMs = Date.now();
				return {
					commentKey: commentKey.trim(),
					keyHash: (0, _common_hash_js__WEBPACK_IMPORTED_MODULE_0__.H)(commentKey.trim()),
					instance: (0, _runtime_instance_id_js__WEBPACK_IMPORTED_MODULE_2__.z)(),
					job: runner.job,
					step: runner.action,
					event: runner.event,
					runId: runner.runId,
					runAttempt: runner.runAttempt,
					startedMs: finishedMs - process.uptime() * 1e3,
					finishedMs
				};
			}
			function writeFailureReport(failure, runner, commentKey, redact) {
				try {
					let { repository } = runner;
					let context = gatherContext(runner, commentKey);
					let name = repository === null ? null : `${repository.owner}/${repository.repo}`;
					return (0, _runtime_report_file_js__WEBPACK_IMPORTED_MODULE_3__.a)((0, _describe_run_js__WEBPACK_IMPORTED_MODULE_4__.dM)(failure, name, (0, _runtime_environment_js__WEBPACK_IMPORTED_MODULE_1__.p)(runner), context), context, redact);
				} catch {
					return { problem: "an internal error of the action" };
				}
			}
		}),
		582: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				dM: () => buildFailureReport,
				vZ: () => describeRun,
				ws: () => maxNameLength
			});
			var _report_escape_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(272);
			let maxNameLength = 255;
			function describeRun(context, runUrl) {
				let { startedMs, finishedMs } = context;
				let iso = (ms) => new Date(Math.round(ms)).toISOString();
				return {
					gate: {
						comment_key: (0, _report_escape_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.zB)(context.commentKey, 255),
						key_hash: context.keyHash,
						instance: context.instance,
						job: (0, _report_escape_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.zB)(context.job, 255),
						step: (0, _report_escape_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.zB)(context.step, 255)
					},
					event: (0, _report_escape_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.zB)(context.event, 255),
					run: {
						id: context.runId,
						attempt: Number(context.runAttempt),
						url: runUrl
					},
					times: {
						started: iso(startedMs),
						finished: iso(finishedMs),
						seconds: Math.max(0, Math.round((finishedMs - startedMs) / 1e3))
					}
				};
			}
			function buildFailureReport(failure, repository, runUrl, context) {
				let { headline, cause, message } = failure;
				return {
					schema: 1,
					verdict: "fail",
					headline,
					undetermined: !0,
					error: {
						cause,
						message
					},
					...describeRun(context, runUrl),
					repository,
					pull_request: null,
					head: null,
					rules: null,
					reasons: [],
					missing_tables: [],
					ci_run: null,
					diffs: [],
					acceptance: null,
					comment_url: null
				};
			}
		}),
		991: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { P: () => coloredSigns });
			let coloredSigns = {
				pass: "\x1B[32m\u2713\x1B[0m",
				warn: "\x1B[33m!\x1B[0m",
				fail: "\x1B[31m\u2717\x1B[0m"
			};
		}),
		272: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				nq: () => escapeAsCode,
				tR: () => outsideLimit,
				zB: () => escapeForLog
			});
			let outsideLimit = 120;
			let printable = /^[!-~]+$/;
			let joiners = [
				String.raw`(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})`,
				String.raw`(?<=[\u0620-\u109f\u1780-\u18af])[\u200c\u200d]`,
				String.raw`(?<=\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{0,6})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}\u{e007f}]`
			].join("|");
			let unsafe = new RegExp(String.raw`(?:(?!${joiners})[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u115f\u1160\u2800\u3164\uffa0])+`, "gu");
			function cleanText(text, limit = 120, keep = "start") {
				if (text.length <= limit && printable.test(text)) return text;
				let read = keep === "start" ? text.slice(0, 4e3) : text.slice(-4e3);
				let line = read.replace(/[\s\p{Z}\u0085]+/gu, " ").replace(unsafe, "\uFFFD").trim();
				let points = [...line === "" ? "(empty)" : line];
				if (points.length <= limit && read.length === text.length) return points.join("");
				return keep === "start" ? `${points.slice(0, limit - 1).join("")}\u2026` : `\u2026${points.slice(-Math.min(limit - 1, points.length)).join("")}`;
			}
			function escapeForLog(text, limit, keep) {
				return cleanText(text, limit, keep).replaceAll("##[", "##\u200B[");
			}
			function escapeAsCode(text, limit, keep) {
				return `<code>${cleanText(text, limit, keep).replace(/[@#]|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, "$&\u200B").replace(/[&<>`|*~[\]\\#@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, escapeCharacter)}</code>`;
			}
			function escapeCharacter(character) {
				switch (character) {
					case "&": return "&amp;";
					case "<": return "&lt;";
					case ">": return "&gt;";
					default: return `&#${character.charCodeAt(0)};`;
				}
			}
		}),
		912: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { w: () => formatIds });
			function formatIds(ids) {
				let shown = ids.slice(0, 10).join(", ");
				return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
			}
		}),
		987: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				Mk: () => countAnnotations,
				hM: () => createLog,
				Gu: () => actions_getState,
				QU: () => maskSecrets,
				yI: () => readRawInputs,
				LZ: () => actions_saveState,
				n0: () => setOutputs,
				Sy: () => writeSummary
			});
			var external_node_fs_ = __nccwpck_require__(24);
			//! MODULE: external "os"
			let external_os_namespaceObject = require("os");
			//! MODULE: ../../node_modules/@actions/core/lib/utils.js
			function utils_toCommandValue(input) {
				if (input == null) return "";
				else if (typeof input == "string" || input instanceof String) return input;
				return JSON.stringify(input);
			}
			function toCommandProperties(annotationProperties) {
				if (!Object.keys(annotationProperties).length) return {};
				return {
					title: annotationProperties.title,
					file: annotationProperties.file,
					line: annotationProperties.startLine,
					endLine: annotationProperties.endLine,
					col: annotationProperties.startColumn,
					endColumn: annotationProperties.endColumn
				};
			}
			//! MODULE: ../../node_modules/@actions/core/lib/command.js
			function command_issueCommand(command, properties, message) {
				let cmd = new Command(command, properties, message);
				process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
			}
			function command_issue(name, message = "") {
				command_issueCommand(name, {}, message);
			}
			class Command {
				constructor(command, properties, message) {
					command ||= "missing.command";
					this.command = command;
					this.properties = properties;
					this.message = message;
				}
				toString() {
					let cmdStr = "::" + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += " ";
						let first = !0;
						for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
							let val = this.properties[key];
							if (val) {
								first ? first = !1 : cmdStr += ",";
								cmdStr += `${key}=${escapeProperty(val)}`;
							}
						}
					}
					cmdStr += `::${escapeData(this.message)}`;
					return cmdStr;
				}
			}
			function escapeData(s) {
				return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(s) {
				return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
			}
			//! MODULE: external "crypto"
			let external_crypto_namespaceObject = require("crypto");
			//! MODULE: external "fs"
			let external_fs_namespaceObject = require("fs");
			//! MODULE: ../../node_modules/@actions/core/lib/file-command.js
			function file_command_issueFileCommand(command, message) {
				let filePath = process.env[`GITHUB_${command}`];
				if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
				if (!external_fs_namespaceObject.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
				external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
			}
			function file_command_prepareKeyValueMessage(key, value) {
				let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
				let convertedValue = utils_toCommandValue(value);
				if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
				if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
				return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
			}
			//! MODULE: external "path"
			require("path");
			//! MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
			var __awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			class oidc_utils_OidcClient {
				static createHttpClient(allowRetry = !0, maxRetry = 10) {
					let requestOptions = {
						allowRetries: allowRetry,
						maxRetries: maxRetry
					};
					return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
				}
				static getRequestToken() {
					let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
					if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
					return token;
				}
				static getIDTokenUrl() {
					let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
					if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
					return runtimeUrl;
				}
				static getCall(id_token_url) {
					return __awaiter(this, void 0, void 0, function* () {
						let id_token = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
							throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
						})).result?.value;
						if (!id_token) throw Error("Response json body do not have ID Token field");
						return id_token;
					});
				}
				static getIDToken(audience) {
					return __awaiter(this, void 0, void 0, function* () {
						try {
							let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
							audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`);
							debug(`ID token url is ${id_token_url}`);
							let id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
							setSecret(id_token);
							return id_token;
						} catch (error) {
							throw Error(`Error message: ${error.message}`);
						}
					});
				}
			}
			//! MODULE: ../../node_modules/@actions/core/lib/summary.js
			var summary_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
			let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
			class Summary {
				constructor() {
					this._buffer = "";
				}
				filePath() {
					return summary_awaiter(this, void 0, void 0, function* () {
						if (this._filePath) return this._filePath;
						let pathFromEnv = process.env[SUMMARY_ENV_VAR];
						if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
						try {
							yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
						} catch {
							throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
						}
						this._filePath = pathFromEnv;
						return this._filePath;
					});
				}
				wrap(tag, content, attrs = {}) {
					let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
					if (!content) return `<${tag}${htmlAttrs}>`;
					return `<${tag}${htmlAttrs}>${content}</${tag}>`;
				}
				write(options) {
					return summary_awaiter(this, void 0, void 0, function* () {
						let overwrite = !!options?.overwrite;
						let filePath = yield this.filePath();
						yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
						return this.emptyBuffer();
					});
				}
				clear() {
					return summary_awaiter(this, void 0, void 0, function* () {
						return this.emptyBuffer().write({ overwrite: !0 });
					});
				}
				stringify() {
					return this._buffer;
				}
				isEmptyBuffer() {
					return this._buffer.length === 0;
				}
				emptyBuffer() {
					this._buffer = "";
					return this;
				}
				addRaw(text, addEOL = !1) {
					this._buffer += text;
					return addEOL ? this.addEOL() : this;
				}
				addEOL() {
					return this.addRaw(external_os_namespaceObject.EOL);
				}
				addCodeBlock(code, lang) {
					let attrs = Object.assign({}, lang && { lang });
					let element = this.wrap("pre", this.wrap("code", code), attrs);
					return this.addRaw(element).addEOL();
				}
				addList(items, ordered = !1) {
					let tag = ordered ? "ol" : "ul";
					let listItems = items.map((item) => this.wrap("li", item)).join("");
					let element = this.wrap(tag, listItems);
					return this.addRaw(element).addEOL();
				}
				addTable(rows) {
					let tableBody = rows.map((row) => {
						let cells = row.map((cell) => {
							if (typeof cell == "string") return this.wrap("td", cell);
							let { header, data, colspan, rowspan } = cell;
							let tag = header ? "th" : "td";
							let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
							return this.wrap(tag, data, attrs);
						}).join("");
						return this.wrap("tr", cells);
					}).join("");
					let element = this.wrap("table", tableBody);
					return this.addRaw(element).addEOL();
				}
				addDetails(label, content) {
					let element = this.wrap("details", this.wrap("summary", label) + content);
					return this.addRaw(element).addEOL();
				}
				addImage(src, alt, options) {
					let { width, height } = options || {};
					let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
					let element = this.wrap("img", null, Object.assign({
						src,
						alt
					}, attrs));
					return this.addRaw(element).addEOL();
				}
				addHeading(text, level) {
					let tag = `h${level}`;
					let allowedTag = [
						"h1",
						"h2",
						"h3",
						"h4",
						"h5",
						"h6"
					].includes(tag) ? tag : "h1";
					let element = this.wrap(allowedTag, text);
					return this.addRaw(element).addEOL();
				}
				addSeparator() {
					let element = this.wrap("hr", null);
					return this.addRaw(element).addEOL();
				}
				addBreak() {
					let element = this.wrap("br", null);
					return this.addRaw(element).addEOL();
				}
				addQuote(text, cite) {
					let attrs = Object.assign({}, cite && { cite });
					let element = this.wrap("blockquote", text, attrs);
					return this.addRaw(element).addEOL();
				}
				addLink(text, href) {
					let element = this.wrap("a", text, { href });
					return this.addRaw(element).addEOL();
				}
			}
			new Summary();
			//! MODULE: ../../node_modules/@actions/core/lib/path-utils.js
//! MODULE: ../../node_modules/@actions/core/lib/platform.js
			external_os_namespaceObject.platform();
			external_os_namespaceObject.arch();
			//! MODULE: ../../node_modules/@actions/core/lib/core.js
			var ExitCode;
			(function(ExitCode) {
				ExitCode[ExitCode.Success = 0] = "Success";
				ExitCode[ExitCode.Failure = 1] = "Failure";
			})(ExitCode ||= {});
			function core_setSecret(secret) {
				command_issueCommand("add-mask", {}, secret);
			}
			function getInput(name, options) {
				let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
				if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
				if (options && options.trimWhitespace === !1) return val;
				return val.trim();
			}
			function setOutput(name, value) {
				if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
				process.stdout.write(external_os_namespaceObject.EOL);
				command_issueCommand("set-output", { name }, utils_toCommandValue(value));
			}
			function error(message, properties = {}) {
				command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function warning(message, properties = {}) {
				command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function notice(message, properties = {}) {
				command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function info(message) {
				process.stdout.write(message + external_os_namespaceObject.EOL);
			}
			function startGroup(name) {
				command_issue("group", name);
			}
			function endGroup() {
				command_issue("endgroup");
			}
			function saveState(name, value) {
				if (process.env.GITHUB_STATE) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
				command_issueCommand("save-state", { name }, utils_toCommandValue(value));
			}
			function getState(name) {
				return process.env[`STATE_${name}`] || "";
			}
			var inputs = __nccwpck_require__(723);
			var json = __nccwpck_require__(143);
			var secrets = __nccwpck_require__(140);
			var colored_signs = __nccwpck_require__(991);
			//! MODULE: ../../build/runtime/escape-workflow-commands.js
			let controls = /(?![\n\t])\p{Cc}/gu;
			let directions = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
			function escapeWorkflowCommands(text) {
				return text.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(controls, "").replaceAll(directions, "").replaceAll("##[", "##\u200B[").replaceAll(/::(?<=^[\s\u200b]*::)/gm, "\u200B::");
			}
			//! MODULE: ../../build/runtime/actions.js
			function readRawInputs() {
				let read = (name) => [name, getInput(name, { trimWhitespace: !1 })];
				return Object.fromEntries(inputs.vj.map(read));
			}
			function maskSecrets(texts) {
				for (let text of new Set(texts)) text.length >= secrets.jE && core_setSecret(text);
			}
			let commands = {
				notice,
				warning,
				error
			};
			let annotationCounts = {
				notice: 0,
				warning: 0,
				error: 0
			};
			function countAnnotations() {
				return { ...annotationCounts };
			}
			function annotate(level, message, title) {
				annotationCounts[level] += 1;
				commands[level](message, title === void 0 ? {} : { title });
			}
			function createLog(redact) {
				let clean = (text) => redact(escapeWorkflowCommands(redact(text)));
				let at = (level) => (message, title) => annotate(level, clean(message), title === void 0 ? void 0 : clean(title));
				return {
					info: (message) => info(cleanLine(message, clean)),
					notice: at("notice"),
					warning: at("warning"),
					error: at("error"),
					group: (title, lines) => {
						startGroup(clean(title));
						for (let line of lines) info(cleanLine(line, clean));
						endGroup();
					}
				};
			}
			function cleanLine(message, clean) {
				let sign = Object.values(colored_signs.P).find((one) => message.startsWith(one)) ?? "";
				return sign + clean(message.slice(sign.length));
			}
			function setOutputs(outputs, redact) {
				try {
					for (let [name, value] of Object.entries(outputs)) setOutput(name, redactOutput(value, redact));
				} catch {
					annotate("warning", "Could not set the outputs: the runner's output file cannot be written. Check the disk of the runner.");
				}
			}
			function redactOutput(value, redact) {
				return /^[[{]/.test(value) ? (0, json.K)(value, redact) : redact(value);
			}
			function writeSummary(markdown, redact) {
				let path = process.env.GITHUB_STEP_SUMMARY ?? "";
				path !== "" && (0, external_node_fs_.writeFileSync)(path, redact(markdown));
			}
			function actions_saveState(name, value) {
				try {
					saveState(name, value);
				} catch {
					annotate("warning", "Could not save state for the end of the job: the runner's state file cannot be written. Check the disk of the runner.");
				}
			}
			function actions_getState(name) {
				return getState(name);
			}
		}),
		833: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				l: () => readRunnerInfo,
				p: () => getRunUrl
			});
			var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
			var _redaction_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(143);
			function readRunnerInfo(env, redact) {
				let apiUrl = parseUrlOr(env.GITHUB_API_URL, "https://api.github.com");
				let repository = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(env.GITHUB_REPOSITORY ?? "");
				let { payload, eventFile } = readEventFile(env.GITHUB_EVENT_PATH ?? "", redact);
				return {
					event: redact(env.GITHUB_EVENT_NAME ?? ""),
					payload,
					eventFile: {
						...eventFile,
						path: redact(eventFile.path)
					},
					sha: readSha(env.GITHUB_SHA ?? ""),
					ref: redact(env.GITHUB_REF ?? ""),
					actor: redact(env.GITHUB_ACTOR ?? ""),
					repository: repository === null ? null : {
						owner: repository[1] ?? "",
						repo: repository[2] ?? ""
					},
					repositoryId: Number(parseDigits(env.GITHUB_REPOSITORY_ID)) || null,
					runId: parseDigits(env.GITHUB_RUN_ID),
					runAttempt: parseDigits(env.GITHUB_RUN_ATTEMPT),
					job: env.GITHUB_JOB ?? "",
					action: env.GITHUB_ACTION ?? "",
					workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
					serverUrl: parseUrlOr(env.GITHUB_SERVER_URL, getServerUrl(apiUrl)),
					apiUrl,
					graphqlUrl: parseUrlOr(env.GITHUB_GRAPHQL_URL, getGraphqlUrl(apiUrl))
				};
			}
			function getRunUrl({ repository, runId, serverUrl }) {
				return repository === null || runId === "0" ? null : `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
			}
			function readEventFile(path, redact) {
				let without = (problem) => ({
					payload: null,
					eventFile: {
						path,
						problem
					}
				});
				if (path === "") return without("unset");
				try {
					let text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
					if (text.trim() === "") return without("empty");
					let payload = JSON.parse((0, _redaction_json_js__WEBPACK_IMPORTED_MODULE_1__.K)(text, redact));
					return typeof payload == "object" && payload && Object.keys(payload).length > 0 ? {
						payload,
						eventFile: {
							path,
							problem: null
						}
					} : without("no-object");
				} catch (error) {
					if (error instanceof SyntaxError) return without("not-json");
					return without(error instanceof Error && "code" in error && error.code === "ENOENT" ? "missing" : "unreadable");
				}
			}
			function readSha(text) {
				return /^(?!0+$)[0-9a-f]{40,64}$/i.test(text) ? text.toLowerCase() : null;
			}
			function getGraphqlUrl(apiUrl) {
				return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/v3$/, "graphql") : `${apiUrl}/graphql`;
			}
			function getServerUrl(apiUrl) {
				let [, server] = /^(.+)\/api\/v3$/.exec(apiUrl) ?? [];
				let [, residence] = /^https:\/\/api\.([^/]+)$/.exec(apiUrl) ?? [];
				return server ?? `https://${residence ?? "github.com"}`;
			}
			function parseUrlOr(text, fallback) {
				return text !== void 0 && URL.canParse(text) ? text.replace(/(?<!\/)\/+$/, "") : fallback;
			}
			function parseDigits(text) {
				return /^\d{1,20}$/.test(text ?? "") ? text ?? "0" : "0";
			}
		}),
		947: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, { z: () => getInstanceId });
			var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
			let drawn = null;
			function getInstanceId() {
				drawn ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex");
				return drawn;
			}
		}),
		831: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			__nccwpck_require__.d(__webpack_exports__, {
				R: () => describeReportProblem,
				a: () => writeReportFile
			});
			var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
			var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
			var _redaction_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(143);
			function writeReportFile(report, name, redact) {
				let folder = process.env.RUNNER_TEMP ?? "";
				if (folder === "") return { problem: "the runner names no folder for it (RUNNER_TEMP is not set)" };
				let { runId, runAttempt, keyHash, instance } = name;
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${runId}-${runAttempt}-${keyHash}-${instance}.json`);
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, (0, _redaction_json_js__WEBPACK_IMPORTED_MODULE_2__.K)(JSON.stringify(report), redact), { mode: 384 });
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
					return { path };
				} catch (error) {
					return { problem: `the folder RUNNER_TEMP cannot be written${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}` };
				}
			}
			function describeReportProblem(problem) {
				return `Could not write the report file: ${problem}. Check the disk of the runner and the permissions of that folder. The output \`report\` is empty. The verdict is not affected.`;
			}
		}),
		598: ((module) => {
			module.exports = require("node:crypto");
		}),
		474: ((module) => {
			module.exports = require("node:events");
		}),
		24: ((module) => {
			module.exports = require("node:fs");
		}),
		760: ((module) => {
			module.exports = require("node:path");
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = { exports: {} };
		var threw = !0;
		try {
			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	__nccwpck_require__.n = (module) => {
		var getter = module && module.__esModule ? () => module.default : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	})();
	__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	(() => {
		var installedChunks = { 792: 1 };
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	var external_node_path_ = __nccwpck_require__(760);
	var errors = __nccwpck_require__(772);
	var request = __nccwpck_require__(546);
	var http_http = __nccwpck_require__(584);
	var proxy = __nccwpck_require__(823);
	var inputs_inputs = __nccwpck_require__(723);
	var sections = __nccwpck_require__(483);
	//! MODULE: ../../build/inputs/warnings.js
	function findWarnings({ policy, timeoutMs }, raw) {
		return [
			warnOfBothLists(policy),
			warnOfIdleThresholds(policy, raw.thresholds),
			warnOfIdleConditions(policy),
			...warnOfHiddenSections(policy),
			timeoutMs > 207e5 ? "timeout is above 5h45m, but GitHub ends jobs on its own runners after 6 hours, without a verdict. Write at most: timeout: 5h45m" : null
		].filter((warning) => warning !== null);
	}
	function warnOfBothLists({ failOn, warnOn }) {
		let both = failOn.filter((result) => warnOn.includes(result));
		if (both.length === 0) return null;
		let without = (list) => list.filter((result) => !both.some((word) => word === result)).join(", ") || "none";
		return `${both.join(" and ")} ${both.length === 1 ? "is" : "are"} in both fail_on and warn_on; fail_on wins. To fail, write: warn_on: ${without(warnOn)}. To warn, write: fail_on: ${without(failOn)}`;
	}
	function warnOfIdleThresholds({ thresholds }, text) {
		if (thresholds.length > 0 || text.trim() === "") return null;
		return "thresholds contain only comments, so they set no limits. Most likely a `>` block folded its lines into one that begins with #. Start the block with `|`, and write one condition per line, for example: rows_added <= 1000";
	}
	function warnOfIdleConditions({ thresholds, failOn, warnOn }) {
		if (failOn.includes("different") || warnOn.includes("different")) return null;
		let idle = thresholds.filter(({ conditions, results }) => results.different === void 0 && conditions.some(({ level }) => level === "limit"));
		if (idle.length === 0) return null;
		let headers = idle.map(({ header }) => header ?? "the default section").join(", ");
		return `thresholds are set${thresholds.length === 1 && thresholds[0]?.header === null ? "" : ` in ${headers}`}, but "different" is in neither fail_on nor warn_on, so every difference passes. To fail if a threshold is not met, add different to fail_on.`;
	}
	function warnOfHiddenSections({ thresholds }) {
		return (0, sections.Sl)(thresholds).map(({ header, by }) => `thresholds: the section ${header} never applies: ${by} is below it and matches the same tables. Only the last matching section applies. Move the more specific section to the end, or delete it.`);
	}
	var state_names = __nccwpck_require__(366);
	var format_ids = __nccwpck_require__(912);
	var actions = __nccwpck_require__(987);
	//! MODULE: ../../build/main.js
	async function main(raw, runner, redact, signal) {
		let log = (0, actions.hM)(redact);
		let { inputs, secrets } = (0, inputs_inputs.TL)(raw, await explainMissingKey(raw, runner), runner.event);
		for (let url of [
			inputs.host,
			runner.apiUrl,
			runner.graphqlUrl
		]) (0, proxy.A1)(new URL(url), process.env);
		for (let warning of (0, proxy._A)(process.env)) log.warning(warning, "Network");
		for (let warning of findWarnings(inputs, raw)) log.warning(warning, "Inputs");
		log.info(`Waiting for ${describeSource(inputs.source)} on ${inputs.host}.`);
		inputs.cancelDatadiff && (0, actions.LZ)(state_names.Rs, (0, inputs_inputs.EG)(inputs.source).join(","));
		let http = (0, http_http.f)(process.env);
		try {
			let prefetched = await prefetchFirstDiff(inputs, secrets, http.send, signal);
			let { runWithServices } = await Promise.all([__nccwpck_require__.e(38), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 891));
			return await runWithServices(inputs, secrets, {
				runner,
				redact,
				log,
				send: http.send,
				prefetched,
				signal
			});
		} finally {
			http.close();
		}
	}
	async function explainMissingKey({ api_key }, runner) {
		if (api_key.trim() !== "") return {
			fromFork: !1,
			byDependabot: !1
		};
		let { getCircumstances } = await Promise.all([__nccwpck_require__.e(38), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 891));
		return getCircumstances(runner);
	}
	async function prefetchFirstDiff({ host, source, commitStatus }, { apiKey }, send, signal) {
		let [id] = (0, inputs_inputs.EG)(source);
		if (id === void 0 || commitStatus !== null) return null;
		let { promise: sent, resolve: onSent } = Promise.withResolvers();
		let response = send({
			...(0, request.D)(host, apiKey, (0, request.b)(id), signal),
			onSent
		});
		response.catch(onSent);
		await sent;
		return {
			id,
			response
		};
	}
	function describeSource(source) {
		if (source.kind === "ci-run") return `Datafold's CI run (configuration ${source.configId})`;
		return `${source.ids.length === 1 ? "data diff" : "data diffs"} ${(0, format_ids.w)(source.ids)}`;
	}
	//! MODULE: ../../build/publish/failure-outputs.js
	function buildFailureOutputs(headline, report = "") {
		return {
			verdict: "fail",
			headline,
			result: "",
			status: "",
			undetermined: "true",
			datadiff_url: "",
			diff_stats: "",
			diffs: "",
			overridden_by: "",
			report
		};
	}
	var redactor = __nccwpck_require__(408);
	var secrets = __nccwpck_require__(140);
	var context = __nccwpck_require__(340);
	var environment = __nccwpck_require__(833);
	var report_file = __nccwpck_require__(831);
	//! MODULE: ../../build/index.js
	let isPost = (0, external_node_path_.basename)(process.argv[1] ?? "") === "post.js";
	let exitCodeWithoutVerdict = +!isPost;
	process.exitCode = exitCodeWithoutVerdict;
	let raw = (0, actions.yI)();
	let build_secrets = [raw.api_key, raw.github_token].flatMap(secrets.AQ);
	(0, actions.QU)(build_secrets);
	let redact = (0, redactor.l)(build_secrets);
	let redactNames = build_secrets.every(secrets.a_) ? redact : (0, redactor.l)(build_secrets.filter(secrets.a_));
	let log = (0, actions.hM)(redact);
	let runner = (0, environment.l)(process.env, redactNames);
	let cancel = new AbortController();
	let failing = null;
	let ending = null;
	let headlines = {
		inputs: "Data diff gate failed: invalid inputs (see the error above)",
		setup: "Data diff gate failed: its setup is incomplete (see the error above)",
		cancelled: "Data diff gate failed: cancelled before it had a verdict",
		internal: "Data diff gate failed: internal error in the action"
	};
	for (let signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		cancel.signal.aborted && process.exit();
		let stopped = new errors.cc();
		if (!isPost) {
			publishFailure({
				headline: headlines.cancelled,
				cause: "cancelled",
				message: null
			});
			reportEnd(stopped);
		}
		cancel.abort(stopped);
	});
	for (let event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => {
		isPost && process.exit(exitCodeWithoutVerdict);
		logCause(error);
		fail(error).finally(() => process.exit(exitCodeWithoutVerdict));
		cancel.abort(new errors.cc({ bySignal: !1 }));
	});
	(isPost ? runPost().catch(() => void 0) : runGate()).then(() => {
		cancel.abort();
		setTimeout(() => process.exit(), 2e3).unref();
	});
	async function runPost() {
		let { post } = await Promise.all([__nccwpck_require__.e(38), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 891));
		await post(raw, runner, redact);
	}
	async function runGate() {
		(0, actions.LZ)(state_names.Pq, "true");
		try {
			let { verdict, statusSet } = await main(raw, runner, redact, cancel.signal);
			(0, errors.dZ)(cancel.signal);
			process.exitCode = +(verdict === "fail" || !statusSet);
			(0, actions.LZ)(state_names.Ef, "true");
		} catch (error) {
			isInternalError(error) && logCause(error);
			await fail(error);
		}
	}
	function fail(error) {
		failing ??= failOnce(error);
		return failing;
	}
	async function failOnce(error) {
		let { headline, cause, message } = describeError(error);
		error instanceof errors.cc || (0, actions.LZ)(state_names.Rs, "");
		publishFailure({
			headline,
			cause,
			message
		});
		isInternalError(error) && !cancel.signal.aborted && (0, actions.LZ)(state_names.U4, "true");
		log.error(message, "Data diff gate");
		await reportEnd(error);
		log.info(headline);
	}
	function publishFailure(failure) {
		let written = (0, context.c)(failure, runner, raw.comment_key, redact);
		"problem" in written && !cancel.signal.aborted && log.warning((0, report_file.R)(written.problem), "Report file");
		let path = "path" in written ? written.path : "";
		(0, actions.n0)({
			...buildFailureOutputs(failure.headline, path),
			comment_url: ""
		}, redact);
	}
	function reportEnd(error) {
		ending ??= reportEndOnce(error).catch(() => void 0);
		return ending;
	}
	async function reportEndOnce(error) {
		let { headline, message } = describeError(error);
		try {
			(0, actions.Sy)(`### \u23F9\uFE0F ${headline}\n`, redact);
		} catch {}
		let { reportNoVerdict } = await Promise.all([__nccwpck_require__.e(38), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 891));
		await reportNoVerdict({
			raw,
			runner,
			redact,
			reason: (0, errors.fe)(error),
			message
		});
	}
	function logCause(error) {
		log.info(`What went wrong: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
	}
	function isInternalError(error) {
		return (0, errors.fe)(error).kind === "internal";
	}
	function describeError(error) {
		let { kind } = (0, errors.fe)(error);
		let text = error instanceof Error ? error.message : "";
		let message = {
			inputs: text,
			setup: text,
			cancelled: `${text} There is no verdict; re-run the job to get one.`,
			internal: "The action stopped because of an internal error, so there is no verdict. Your data and your workflow are not the cause. Please report it with this log and the version that you use."
		};
		return {
			headline: headlines[kind],
			cause: kind,
			message: message[kind]
		};
	}
	module.exports = __webpack_exports__;
})();
