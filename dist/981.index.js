"use strict";
exports.id = 981;
exports.ids = [981];
exports.modules = {
	891: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			getCircumstances: () => getCircumstances,
			post: () => post,
			reportNoVerdict: () => reportNoVerdict,
			runWithServices: () => runWithServices
		});
		var network_error = __webpack_require__(487);
		//! MODULE: ../../build/http/retry-after.js
		function parseRetryAfterMs(retryAfter, date, epochMs) {
			let value = retryAfter?.trim() ?? "";
			if (/^\d+$/.test(value)) return Math.min(Number(value) * 1e3, 2 ** 53 - 1);
			if (!/[A-Za-z]/.test(value)) return 0;
			let until = Date.parse(value);
			let from = date === void 0 ? epochMs : Date.parse(date);
			let wait = until - (Number.isNaN(from) ? epochMs : from);
			return wait > 0 ? wait : 0;
		}
		//! MODULE: ../../build/http/web-page.js
		function isWebPage(body) {
			return /^[\s\ufeff]*<(?:!doctype|html|head|body|\?xml|!--|script|center|h1)\b/i.test(body.slice(0, 1e3));
		}
		var schemas = __webpack_require__(527);
		//! MODULE: ../../build/datafold/json.js
		function parseJson(body) {
			let text = removeByteOrderMark(body);
			try {
				return { value: JSON.parse(text) };
			} catch {
				if (text.trim() === "") return { problem: "the response is empty" };
				return { problem: isWebPage(text) ? "the response is a web page, not JSON" : "the response is not JSON" };
			}
		}
		function removeByteOrderMark(body) {
			return body.startsWith("\uFEFF") ? body.slice(1) : body;
		}
		//! MODULE: ../../build/datafold/cancelled.js
		let cancelledSchema = schemas.RZV(() => schemas.Ikc({
			id: schemas.cl6(schemas.Whr()),
			status: schemas.cl6(schemas.YjP())
		}));
		function parseCancelled(body, id) {
			let json = parseJson(body);
			let parsed = cancelledSchema.safeParse("value" in json ? json.value : null);
			if (!parsed.success || (parsed.data.id ?? id) !== id) return "unclear";
			switch (parsed.data.status) {
				case "cancelled": return "cancelled";
				case "done":
				case "failed": return "finished";
				default: return "unclear";
			}
		}
		var api = __webpack_require__(197);
		//! MODULE: ../../build/common/optional-or-null.js
		let optionalOrNull = (schema) => schemas.MfU(schemas.cl6(schema), null);
		//! MODULE: ../../build/datafold/text.js
		function limitedText(maxLength, keep = "start") {
			return schemas.FsL(schemas.YjP(), schemas.pdi((text) => limitText(text, maxLength, keep)));
		}
		let limitedPath = schemas.FsL(schemas.YOg(limitedText(255, "end")), schemas.pdi((parts) => parts.slice(-10)));
		function limitText(text, maxLength, keep = "start") {
			if (text.length <= maxLength) return text;
			let read = keep === "start" ? text.slice(0, 2 * maxLength) : text.slice(-2 * maxLength);
			let characters = [...read];
			if (characters.length <= maxLength && read.length === text.length) return text;
			let kept = keep === "start" ? characters.slice(0, maxLength - 1) : characters.slice(characters.length - maxLength + 1);
			return keep === "start" ? `${kept.join("")}\u2026` : `\u2026${kept.join("")}`;
		}
		//! MODULE: ../../build/datafold/ci.js
		function buildCiRunsPath(configId, { sha, prNumber }, page) {
			return `/api/v1/ci/${configId}/runs?${new URLSearchParams({
				pr_sha: sha,
				...prNumber === null ? {} : { pr_num: String(prNumber) },
				...page === 1 ? {} : {
					limit: "100",
					offset: String((page - 1) * 100)
				}
			})}`;
		}
		function buildDiffsPath(runId, page) {
			return `/api/v1/datadiffs?${new URLSearchParams({
				order_by: "id",
				sort_order: "desc",
				page: String(page),
				page_size: "100",
				ci_run_id: String(runId)
			})}`;
		}
		let word = limitedText(120);
		let id = schemas.Whr().check(api.NC());
		let runsSchema = schemas.RZV(() => schemas.YOg(schemas.Ikc({
			id,
			pr_sha: schemas.mee(word),
			pr_num: schemas.lqM(schemas.L5J()),
			status: optionalOrNull(word)
		})));
		let buildRunIdSchema = () => schemas.cl6(schemas.KCZ([schemas.Whr(), schemas.FsL(schemas.YjP().check(api.Fk(/^\d{1,15}$/)), schemas.pdi(Number))]));
		let tableSchema = optionalOrNull(limitedPath);
		let diffsSchema = schemas.RZV(() => schemas.Ikc({
			results: schemas.YOg(schemas.Ikc({
				id,
				ci_run_id: buildRunIdSchema(),
				table1: tableSchema,
				table2: tableSchema
			})),
			page: schemas.cl6(schemas.Whr()),
			total_pages: optionalOrNull(schemas.Whr()),
			count: optionalOrNull(schemas.Whr())
		}));
		function readPrNumber(value) {
			if ((value ?? null) === null || value === "") return null;
			let number = typeof value == "string" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
			return typeof number == "number" && Number.isSafeInteger(number) && number > 0 ? number : "unreadable";
		}
		function parseCiRuns(body, { sha, prNumber }, page) {
			let json = parseJson(body);
			if ("problem" in json) return { problem: json.problem };
			let parsed = runsSchema.safeParse(json.value);
			if (!parsed.success) return explainWrongShape("list of CI runs", parsed.error);
			let items = [];
			for (let run of parsed.data) {
				if (run.pr_sha?.toLowerCase() !== sha.toLowerCase()) continue;
				let number = readPrNumber(run.pr_num);
				if (number === "unreadable") return explainWrongShape("list of CI runs", { issues: [{ path: ["pr_num"] }] });
				(prNumber === null || number === null || number === prNumber) && items.push({
					id: run.id,
					status: run.status ?? null,
					prNumber: number
				});
			}
			let entries = parsed.data.length;
			return {
				kind: "page",
				items,
				entries,
				pages: entries < 100 ? page : null,
				count: null
			};
		}
		function parseDiffPage(body, runId, page) {
			let json = parseJson(body);
			if ("problem" in json) return { problem: json.problem };
			let parsed = diffsSchema.safeParse(json.value);
			if (!parsed.success) return explainWrongShape("list of data diffs", parsed.error);
			let { results, page: given, total_pages: total, count } = parsed.data;
			if ((given ?? page) !== page) return { problem: `the response is page ${given} of the list, not ${page}` };
			let entries = results.length;
			if (entries > 0 && results.every((diff) => diff.ci_run_id === void 0)) return { problem: "the listed data diffs do not say of which CI run they are (ci_run_id)" };
			return {
				kind: "page",
				items: results.filter((diff) => diff.ci_run_id === runId).map((diff) => ({
					id: diff.id,
					table1: diff.table1 ?? null,
					table2: diff.table2 ?? null
				})),
				entries,
				pages: total ?? (entries === 0 ? page : null),
				count: count ?? null
			};
		}
		function explainWrongShape(list, error) {
			let field = (error.issues[0]?.path ?? []).findLast((part) => typeof part == "string");
			return { problem: field === void 0 ? `the response is JSON but no ${list}` : `the field "${field}" of the response does not fit a ${list}` };
		}
		//! MODULE: ../../build/datafold/column-stats.js
		let wholeCount = schemas.cl6(schemas.Whr().check(api.UI()));
		let columnSchema = schemas.Ikc({
			column_name: limitedText(255),
			match: schemas.cl6(schemas.aig().check(api.qm(0), api.Zm(100))),
			values_different: wholeCount,
			values_different_estimate: schemas.lqM(schemas.L5J())
		});
		let valuesSchema = schemas.RZV(() => schemas.Ikc({
			total_rows: schemas.Whr().check(api.UI()),
			columns_with_differences: wholeCount,
			compared_columns: wholeCount,
			rows_with_differences: wholeCount,
			values_with_differences: wholeCount,
			columns_diff_stats: schemas.cl6(schemas.YOg(columnSchema).check(api.Eb(1e4)))
		}));
		let summarySchema = schemas.RZV(() => schemas.Ikc({
			status: schemas.cl6(limitedText(120)),
			values: schemas.lqM(schemas.L5J())
		}));
		function parseColumnStats(body) {
			let json = parseJson(body);
			if ("problem" in json) return json;
			let summary = summarySchema.safeParse(json.value);
			if (!summary.success) return { problem: "the response is JSON but not a summary of a data diff" };
			switch (summary.data.status) {
				case "done":
				case "success": return readColumns(summary.data.values ?? null);
				case "failed":
				case "error": return {
					kind: "not-measured",
					why: "summary-failed"
				};
				case null:
				case void 0: return { problem: "the response has no \"status\", so it is not a summary of a data diff" };
				default: return "pending";
			}
		}
		function readColumns(values) {
			if (values === null) return {
				kind: "not-measured",
				why: "no-values"
			};
			let parsed = valuesSchema.safeParse(values);
			if (!parsed.success) return {
				kind: "not-measured",
				why: "unreadable"
			};
			let fields = parsed.data;
			let rows = fields.columns_diff_stats ?? null;
			if (rows === null) return {
				kind: "not-measured",
				why: "no-values"
			};
			if (rows.some((row) => (row.values_different_estimate ?? null) !== null)) return {
				kind: "not-measured",
				why: "sampled"
			};
			let columns = rows.map((row) => ({
				name: row.column_name,
				different: row.values_different ?? null,
				match: row.match ?? null
			}));
			if (columns.some(({ different, match }) => different === null && match === null)) return {
				kind: "not-measured",
				why: "unreadable"
			};
			return {
				kind: "listed",
				totalRows: fields.total_rows,
				columnsWithDifferences: fields.columns_with_differences ?? null,
				comparedColumns: fields.compared_columns ?? null,
				rowsWithDifferences: fields.rows_with_differences ?? null,
				valuesWithDifferences: fields.values_with_differences ?? null,
				columns
			};
		}
		//! MODULE: ../../build/datafold/error-text.js
		let assignedSecret = /(?<![\w-])(?=[\w-]*(?:key|password|passwd|pwd|secret|token|credential))([\w-]+["']?\s*[=:]\s*)(?:"[^"]*"?|(?:[^\s,;}]|[,;}](?!\s|$|["']?[\w.-]+["']?\s*[=:]))+)/gi;
		function cleanErrorText(text) {
			let clean = takeFirstLine(text ?? "").slice(0, 3e3).replaceAll(/(?<=\p{L})(?<!\b[ENBXU])'(?=\p{L})|(?<=s)'(?=\s)/giu, "\u2019").replaceAll(/'(?:[^'\\]|\\.|\\$)*(?:'|$)/gs, "'\u2026'").replaceAll(/(?<![\w+.-])[\w+.-]+:\/\/[^\s/@]*@/g, "[credentials]@").replaceAll(/(?<![^\s@<>"(),;:[\]])[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+/g, "[e-mail]").replaceAll(/\b(bearer|basic)\s+[^\s,;]+/gi, "$1 [credentials]").replaceAll(assignedSecret, "$1[credentials]").replaceAll(/\b(key|token|password|secret)\s+(?=\S*\d)[^\s,;]{6,}/gi, "$1 [credentials]").trim();
			return clean === "" ? null : [...clean].slice(0, 300).join("");
		}
		function takeFirstLine(text) {
			let trimmed = text.trimStart();
			let end = trimmed.search(/[\r\n\u2028\u2029]/);
			return end < 0 ? trimmed : trimmed.slice(0, end);
		}
		//! MODULE: ../../build/datafold/problem.js
		let problemSchema = schemas.RZV(() => schemas.Ikc({
			title: optionalOrNull(schemas.YjP()),
			instance: optionalOrNull(schemas.YjP()),
			detail: optionalOrNull(schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.Ikc({
				loc: schemas.YOg(schemas.KCZ([schemas.YjP(), schemas.aig()])),
				msg: schemas.YjP()
			}))]))
		}));
		function parseProblem(body) {
			let json = parseJson(body);
			let parsed = problemSchema.safeParse("value" in json ? json.value : null);
			if (!parsed.success) return {
				detail: null,
				instance: null
			};
			let { title, detail, instance } = parsed.data;
			let first = Array.isArray(detail) ? detail[0] : void 0;
			let text = first === void 0 ? detail : `${first.loc.join(".")}: ${first.msg}`;
			return {
				detail: cleanErrorText(typeof text == "string" ? text : title),
				instance: /^[\w.:/-]{1,120}$/.test(instance ?? "") ? instance ?? null : null
			};
		}
		var data_diff = __webpack_require__(19);
		var json = __webpack_require__(143);
		//! MODULE: ../../build/datafold/redact-response.js
		let otherWords = [
			"cross_db",
			"success",
			"error",
			"canceled"
		];
		function redactResponse(response, redact) {
			return {
				...response,
				body: (0, json.K)(removeByteOrderMark(response.body), redact, isKnownWord)
			};
		}
		function isKnownWord(text) {
			return (0, data_diff.ih)(text) || otherWords.includes(text) || data_diff.iK.some((result) => result === text);
		}
		var datafold_request = __webpack_require__(546);
		var external_node_crypto_ = __webpack_require__(598);
		//! MODULE: ../../build/datafold/compared.js
		let fields = [
			"data_source1_id",
			"data_source2_id",
			"table1",
			"table2",
			"query1",
			"query2",
			"filter1",
			"filter2",
			"pk_columns",
			"include_columns",
			"exclude_columns"
		];
		let naming = [
			"table1",
			"table2",
			"query1",
			"query2"
		];
		function hashCompared(body) {
			let values = typeof body == "object" && body ? { ...body } : {};
			if (naming.every((name) => isEmpty(values[name]))) return null;
			try {
				let described = JSON.stringify(fields.map((name) => values[name] ?? null));
				return (0, external_node_crypto_.createHash)("sha256").update(described).digest("base64");
			} catch {
				return null;
			}
		}
		function isEmpty(value) {
			return value == null || value === "" || Array.isArray(value) && value.length === 0;
		}
		//! MODULE: ../../build/datafold/schema.js
		let record = schemas.g1P(schemas.YjP(), schemas.L5J());
		let schema_word = limitedText(120);
		let schema_name = limitedText(255);
		let diffSchema = schemas.Ikc({
			id: schemas.cl6(schemas.Whr()),
			status: schemas.cl6(schema_word),
			done: schemas.cl6(schemas.zMY()),
			result: schemas.cl6(schema_word),
			diff_stats: optionalOrNull(record),
			result_statuses: schemas.lqM(schemas.L5J()),
			kind: optionalOrNull(schema_word),
			table1: optionalOrNull(limitedPath),
			table2: optionalOrNull(limitedPath),
			diff_progress: optionalOrNull(schemas.Ikc({
				completed_steps: optionalOrNull(schemas.Whr()),
				total_steps: optionalOrNull(schemas.Whr())
			})),
			ci_pr_num: schemas.lqM(schemas.L5J()),
			ci_pr_sha: schemas.lqM(schemas.L5J()),
			ci_pr_branch: optionalOrNull(schema_name),
			ci_base_branch: optionalOrNull(schema_name),
			ci_pr_username: optionalOrNull(schema_name),
			ci_pr_user_display_name: optionalOrNull(schema_name),
			ci_run_id: optionalOrNull(schemas.Whr())
		});
		function parseDataDiff(body, id) {
			let json = parseJson(body);
			if ("problem" in json) return { problem: json.problem };
			let parsed = diffSchema.safeParse(json.value);
			if (!parsed.success) {
				let field = parsed.error.issues[0]?.path.join(".") ?? "";
				return { problem: field === "" ? "the response is JSON but not a data diff" : `the field "${field}" of the response does not fit a data diff` };
			}
			let fields = parsed.data;
			if ((fields.status ?? null) === null && (fields.done ?? null) === null) return { problem: "the response has neither \"status\" nor \"done\", so it is not a data diff" };
			if ((fields.id ?? fields.done ?? fields.result ?? null) === null && !(0, data_diff.ih)(fields.status ?? null)) return { problem: "the response has a \"status\" of another kind and no \"id\", so it is not a data diff" };
			if ((fields.id ?? id) !== id) return { problem: `the response is about data diff ${fields.id}, not ${id}` };
			return buildDataDiff(fields, id, hashCompared(json.value));
		}
		function buildDataDiff(fields, id, compared) {
			return {
				id,
				name: readTableName(fields.table2) ?? readTableName(fields.table1) ?? "query",
				table1: readTable(fields.table1),
				table2: readTable(fields.table2),
				status: fields.status ?? null,
				done: fields.done === !0,
				result: fields.result ?? null,
				stats: readStats(fields.diff_stats ?? null),
				crossDatabase: fields.kind === "cross_db",
				...sortResultParts(fields.result_statuses),
				progress: readProgress(fields.diff_progress),
				ci: readCiMetadata(fields),
				compared
			};
		}
		function readTable(parts) {
			return parts == null || parts.join("") === "" ? null : parts;
		}
		function readTableName(parts) {
			let name = (parts ?? []).slice(-3).join(".");
			return name === "" ? null : name;
		}
		function sortResultParts(statuses) {
			if ((statuses ?? null) === null) return {
				pendingParts: [],
				failedParts: []
			};
			if (typeof statuses != "object" || Array.isArray(statuses)) return {
				pendingParts: ["result_statuses"],
				failedParts: []
			};
			let parts = Object.entries(statuses).map(([name, status]) => ({
				name,
				end: getPartOutcome(status)
			}));
			let named = (end) => parts.filter((part) => part.end === end).slice(0, 20).map((part) => limitText(part.name, 120));
			return {
				pendingParts: named(null),
				failedParts: named("failed")
			};
		}
		function getPartOutcome(status) {
			if (status === "done" || status === "success") return "done";
			return status === "failed" || status === "error" ? "failed" : null;
		}
		function readStats(stats) {
			if (stats === null) return null;
			let figures = data_diff.$o.filter((name) => stats[name] !== void 0).map((name) => [name, readFinite(stats[name])]);
			if (figures.every(([, value]) => value === null)) return null;
			let { sampled, version } = stats;
			return {
				...Object.fromEntries(figures),
				...(sampled ?? null) === null ? {} : { sampled: sampled !== !1 },
				...typeof version == "string" && /^[\w.-]{1,40}$/.test(version) ? { version } : {}
			};
		}
		function readFinite(value) {
			return typeof value == "number" && Number.isFinite(value) ? value : null;
		}
		function readProgress(progress) {
			let completed = progress?.completed_steps ?? -1;
			let total = progress?.total_steps ?? 0;
			return completed >= 0 && total > 0 ? {
				completed: Math.min(completed, total),
				total
			} : null;
		}
		function readCiMetadata(fields) {
			return {
				prNumber: schema_readPrNumber(fields.ci_pr_num),
				prSha: readSha(fields.ci_pr_sha),
				unreadable: findUnreadableFields(fields),
				prBranch: readNonEmpty(fields.ci_pr_branch),
				baseBranch: readNonEmpty(fields.ci_base_branch),
				author: readAuthorName(fields.ci_pr_user_display_name) ?? readAuthorName(fields.ci_pr_username),
				runId: fields.ci_run_id ?? null
			};
		}
		function schema_readPrNumber(value) {
			let number = typeof value == "string" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
			return typeof number == "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
		}
		function readSha(value) {
			return typeof value == "string" && /^[0-9a-f]{1,64}$/i.test(value) ? value : null;
		}
		function findUnreadableFields({ ci_pr_num: number, ci_pr_sha: sha }) {
			let isRecorded = (value) => (value ?? null) !== null && value !== "";
			return [...isRecorded(number) && schema_readPrNumber(number) === null ? ["ci_pr_num"] : [], ...isRecorded(sha) && readSha(sha) === null ? ["ci_pr_sha"] : []];
		}
		function readNonEmpty(text) {
			return text === void 0 || text === "" ? null : text;
		}
		function readAuthorName(text) {
			return text?.includes("@") === !0 ? null : readNonEmpty(text?.trim());
		}
		//! MODULE: ../../build/diff/verdict.js
		let severity = {
			pass: 0,
			warn: 1,
			fail: 2
		};
		function isWorseVerdict(verdict, other) {
			return severity[verdict] > severity[other];
		}
		function getWorstVerdict(verdicts) {
			if (verdicts.length === 0) return "fail";
			return verdicts.reduce((worst, next) => isWorseVerdict(next, worst) ? next : worst);
		}
		function sortByVerdict(judged) {
			return judged.toSorted((a, b) => severity[b.verdict] - severity[a.verdict]);
		}
		//! MODULE: ../../build/diff/change-size.js
		function measureChange(diff) {
			let baseRows = (0, data_diff.BX)(diff, "table_a_row_count");
			let changed = (0, data_diff.BX)(diff, "diff_rows_count");
			return {
				baseRows,
				prRows: (0, data_diff.BX)(diff, "table_b_row_count"),
				changed,
				added: (0, data_diff.BX)(diff, "rows_added"),
				removed: (0, data_diff.BX)(diff, "rows_removed"),
				share: computeShare(diff, changed, baseRows),
				sampled: diff.stats?.sampled === !0
			};
		}
		function hasChangedRows(diff) {
			let { changed, added, removed } = measureChange(diff);
			return [
				changed,
				added,
				removed
			].some((rows) => rows !== null && rows > 0);
		}
		function computeShare(diff, changed, baseRows) {
			if (baseRows === 0) return +!(0, data_diff.NG)(diff);
			return changed === null || baseRows === null ? null : changed / baseRows;
		}
		function sortByImpact(judgments) {
			let ranks = new Map(judgments.map((judged) => [judged, getRank(judged)]));
			let rank = (judged) => ranks.get(judged) ?? 0;
			return sortByVerdict(judgments.toSorted((a, b) => rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
		}
		function getRank({ diff }) {
			return (diff === null ? null : measureChange(diff).share) ?? Infinity;
		}
		//! MODULE: ../../build/diff/details.js
		let emptyDetails = {
			columns: [],
			columnsChanged: null,
			columnsCompared: null,
			keys: null,
			schema: null,
			readers: {
				names: [],
				count: 0
			},
			error: null
		};
		function selectForDetails(judgments) {
			return sortByImpact(judgments).filter(hasMore).slice(0, 50);
		}
		function hasMore({ diff }) {
			if (diff === null || diff.status === "cancelled" || diff.result === "identical") return !1;
			return (0, data_diff.WH)(diff) === "finished" || (0, data_diff.WH)(diff) === "incomplete";
		}
		function mayHaveErrorMessage(diff) {
			let result = (0, data_diff.uj)(diff);
			return diff.status === "failed" || result !== null && data_diff.PO[result].hasErrorMessage;
		}
		function sortColumnsByDifference(columns) {
			return columns.toSorted((one, other) => (other.share ?? -1) - (one.share ?? -1) || (other.different ?? -1) - (one.different ?? -1));
		}
		//! MODULE: ../../build/datafold/readers.js
		function readReaders(dependencies) {
			let names = listDependencies(dependencies).flatMap((item) => {
				let name = typeof item == "object" && item && "name" in item ? item.name : null;
				return typeof name == "string" && name.trim() !== "" ? [name] : [];
			});
			return {
				names: names.filter((name) => !name.includes("@")).slice(0, 100),
				count: names.length
			};
		}
		function listDependencies(dependencies) {
			if (Array.isArray(dependencies)) return dependencies;
			if (typeof dependencies != "object" || !dependencies) return [];
			let { deps } = dependencies;
			if (Array.isArray(deps)) return deps;
			return typeof deps == "object" && deps ? Object.values(deps).flat() : [];
		}
		//! MODULE: ../../build/datafold/summary.js
		let list = optionalOrNull(schemas.YOg(schemas.L5J()));
		let summary_columnSchema = schemas.RZV(() => schemas.Ikc({
			column_name: limitedText(255),
			match: optionalOrNull(schemas.aig()),
			values_different: optionalOrNull(schemas.aig()),
			values_different_estimate: optionalOrNull(schemas.Ikc({
				estimate: optionalOrNull(schemas.aig()),
				confidence: optionalOrNull(schemas.aig()),
				interval: optionalOrNull(schemas.Ikc({
					min: optionalOrNull(schemas.aig()),
					max: optionalOrNull(schemas.aig())
				}))
			}))
		}));
		let resultsSchema = schemas.RZV(() => schemas.Ikc({
			status: optionalOrNull(limitedText(120)),
			error: schemas.lqM(schemas.L5J()),
			pks: optionalOrNull(schemas.Ikc({
				total_rows: list,
				nulls: list,
				dupes: list
			})),
			schema: optionalOrNull(schemas.Ikc({
				columns_mismatched: list,
				column_type_mismatches: optionalOrNull(schemas.aig()),
				column_reorders: optionalOrNull(schemas.aig()),
				column_type_differs: list,
				exclusive_columns: list
			})),
			values: optionalOrNull(schemas.Ikc({
				compared_columns: optionalOrNull(schemas.aig()),
				columns_with_differences: optionalOrNull(schemas.aig()),
				columns_diff_stats: list
			})),
			dependencies: schemas.lqM(schemas.L5J())
		}));
		function parseSummaryResults(body) {
			let fields = parseBody(body, resultsSchema);
			switch (fields?.status) {
				case "done":
				case "success": return buildDetails(fields);
				case "failed":
				case "error": {
					let error = readError(fields.error);
					return error === null ? null : {
						...emptyDetails,
						error
					};
				}
				default: return null;
			}
		}
		function parseSummary(body) {
			let error = readError(parseBody(body, schemas.Ikc({ error: schemas.lqM(schemas.L5J()) }))?.error);
			return error === null ? null : {
				...emptyDetails,
				error
			};
		}
		function parseBody(body, schema) {
			let json = parseJson(body);
			let parsed = schema.safeParse("value" in json ? json.value : null);
			return parsed.success ? parsed.data : null;
		}
		function readError(error) {
			if (typeof error == "string") return cleanErrorText(error);
			if (typeof error != "object" || !error) return null;
			let { error_type: type, error_value: value } = error;
			return cleanErrorText([type, value].filter((part) => typeof part == "string" && part.trim() !== "").join(": "));
		}
		function buildDetails({ pks, schema, values, dependencies }) {
			let readers = readReaders(dependencies);
			if (!pks && !schema && !values && readers.count === 0) return null;
			let columns = listChangedColumns(values?.columns_diff_stats);
			let listed = (values?.columns_diff_stats ?? null) === null ? null : columns.length;
			return {
				columns,
				columnsChanged: values ? getLarger(readCount(values.columns_with_differences), listed) : null,
				columnsCompared: readCount(values?.compared_columns),
				keys: pks ? {
					rows: readSides(pks.total_rows),
					nulls: readSides(pks.nulls),
					duplicates: readSides(pks.dupes)
				} : null,
				schema: schema ? readSchemaChanges(schema) : null,
				readers,
				error: null
			};
		}
		function getLarger(count, other) {
			return count === null || other === null ? count ?? other : Math.max(count, other);
		}
		let summary_maxColumns = 2e3;
		function listChangedColumns(rows) {
			return sortColumnsByDifference((rows ?? []).flatMap((row) => {
				let parsed = summary_columnSchema.safeParse(row);
				return parsed.success ? [readColumn(parsed.data)] : [];
			}).filter(({ different, share, estimate }) => (different ?? 0) > 0 || (share ?? 0) > 0 || (estimate?.value ?? 0) > 0)).slice(0, summary_maxColumns);
		}
		function readColumn({ column_name: name, match, ...fields }) {
			let matching = typeof match == "number" && match >= 0 && match <= 100 ? match : null;
			return {
				name,
				different: readCount(fields.values_different),
				share: matching === null ? null : (100 - matching) / 100,
				estimate: readEstimate(fields.values_different_estimate)
			};
		}
		function readEstimate(estimate) {
			let value = readCount(estimate?.estimate);
			if (value === null) return null;
			let [min, max] = [readCount(estimate?.interval?.min), readCount(estimate?.interval?.max)];
			let confidence = estimate?.confidence ?? null;
			return {
				value,
				interval: min !== null && max !== null && min <= max ? {
					min,
					max
				} : null,
				confidence: confidence !== null && confidence > 0 && confidence <= 1 ? confidence : null
			};
		}
		function readSchemaChanges(schema) {
			let counts = readSides(schema.columns_mismatched);
			let [a, b] = schema.exclusive_columns ?? [];
			return {
				onlyIn: {
					a: readColumnNames(a, counts.a),
					b: readColumnNames(b, counts.b)
				},
				typesDiffer: readColumnNames(schema.column_type_differs, readCount(schema.column_type_mismatches)),
				reordered: readCount(schema.column_reorders) ?? 0
			};
		}
		function readColumnNames(names, count) {
			let named = Array.isArray(names) ? names.filter((name) => typeof name == "string") : [];
			return {
				names: named.slice(0, summary_maxColumns).map((name) => limitText(name, 255)),
				count: Math.max(count ?? 0, named.length)
			};
		}
		function readSides(pair) {
			return {
				a: readCount(pair?.[0]),
				b: readCount(pair?.[1])
			};
		}
		function readCount(value) {
			return typeof value == "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
		}
		//! MODULE: ../../build/datafold/client.js
		function createDatafoldClient(host, apiKey, send, { errorTexts, redact = (text) => text, prefetched = null } = { errorTexts: !0 }) {
			let unused = prefetched;
			let redactBody = (response) => redactResponse(response, redact);
			let buildRequest = (path, signal) => (0, datafold_request.D)(host, apiKey, path, signal);
			let request = async (path, signal, read, sent = send(buildRequest(path, signal))) => {
				try {
					let result = read(redactBody(await sent));
					return errorTexts ? result : omitDetail(result);
				} catch (error) {
					if (error instanceof network_error.D) return retryLater({
						kind: "network",
						cause: error.message,
						advice: error.advice
					});
					throw error;
				}
			};
			return {
				fetchDiff: (id, signal) => {
					let sent = unused?.id === id ? waitForResponse(unused.response, signal) : void 0;
					sent !== void 0 && (unused = null);
					return request((0, datafold_request.b)(id), signal, (response) => parseDiffResponse(response, id), sent);
				},
				...createCiClient(request),
				fetchSummaryResults: (id, signal) => request(`${(0, datafold_request.b)(id)}/summary_results`, signal, parseSummaryResponse),
				cancelDiff: async (id, signal) => {
					let response = await send({
						...buildRequest(`${(0, datafold_request.b)(id)}/cancel`, signal),
						method: "POST",
						body: "",
						timeoutMs: 3e3
					});
					return response.status === 200 ? parseCancelled(redactBody(response).body, id) : "unclear";
				},
				fetchDetails: async (id, page, signal) => {
					try {
						let details = buildRequest(`${(0, datafold_request.b)(id)}/${page}`, signal);
						return parseDetailsResponse(redactBody(await send({
							...details,
							timeoutMs: 5e3
						})), page);
					} catch (error) {
						if (error instanceof network_error.D) return {
							kind: "none",
							tryNext: "other-diffs"
						};
						throw error;
					}
				}
			};
		}
		function parseDetailsResponse({ status, body }, page) {
			let details = status === 200 ? (page === "summary" ? parseSummary : parseSummaryResults)(body) : null;
			if (details !== null) return {
				kind: "details",
				details
			};
			if (status === 404 || status === 405) return {
				kind: "none",
				tryNext: "other-page"
			};
			return {
				kind: "none",
				tryNext: status === 401 || status === 429 ? "never" : "other-diffs"
			};
		}
		function waitForResponse(response, signal) {
			return new Promise((resolve, reject) => {
				signal.addEventListener("abort", () => reject(signal.reason), { once: !0 });
				response.then(resolve, reject);
				signal.throwIfAborted();
			});
		}
		function omitDetail(result) {
			if (!isFailure(result) || result.problem.kind !== "status") return result;
			return {
				...result,
				problem: {
					...result.problem,
					detail: null
				}
			};
		}
		function isFailure(result) {
			return result.kind === "failure";
		}
		function createCiClient(request) {
			return {
				fetchCiRuns: (configId, commit, page, signal) => request(buildCiRunsPath(configId, commit, page), signal, (response) => parsePageResponse(response, (body) => parseCiRuns(body, commit, page))),
				fetchDiffsOfRun: (runId, page, signal) => request(buildDiffsPath(runId, page), signal, (response) => parsePageResponse(response, (body) => parseDiffPage(body, runId, page)))
			};
		}
		function parsePageResponse(response, parse) {
			if (response.status !== 200) return classifyResponse(response);
			let parsed = parse(response.body);
			return "problem" in parsed ? retryLater({
				kind: "body",
				cause: parsed.problem
			}) : parsed;
		}
		function retryLater(problem, waitMs = 0) {
			return {
				kind: "failure",
				problem,
				retry: "later",
				retryAfterMs: waitMs
			};
		}
		function parseSummaryResponse(response) {
			if (response.status !== 200) return classifyResponse(response);
			let parsed = parseColumnStats(response.body);
			if (parsed === "pending") return { kind: "pending" };
			if ("problem" in parsed) return retryLater({
				kind: "body",
				cause: parsed.problem
			});
			return {
				kind: "summary",
				answer: parsed,
				details: parseSummaryResults(response.body)
			};
		}
		function parseDiffResponse(response, id) {
			if (response.status !== 200) return classifyResponse(response);
			let parsed = parseDataDiff(response.body, id);
			return "problem" in parsed ? retryLater({
				kind: "body",
				cause: parsed.problem
			}) : {
				kind: "diff",
				diff: parsed
			};
		}
		function classifyResponse({ status, headers, body }) {
			let page = isWebPage(body) ? { isPage: !0 } : {};
			let problem = {
				kind: "status",
				status,
				...parseProblem(body),
				...page
			};
			if (status === 401) return {
				kind: "failure",
				problem,
				retry: "never-any",
				retryAfterMs: 0
			};
			if (status === 404) return {
				kind: "failure",
				problem,
				retry: "once",
				retryAfterMs: 0
			};
			if (!(status < 300 || status >= 500 || [
				408,
				425,
				429
			].includes(status))) return {
				kind: "failure",
				problem,
				retry: "never",
				retryAfterMs: 0
			};
			return retryLater(problem, parseRetryAfterMs(headers["retry-after"], headers.date, Date.now()));
		}
		var build_errors = __webpack_require__(772);
		//! MODULE: ../../build/acceptance/record.js
		let pattern = /^<!-- data-diff-gate:record ([A-Za-z0-9+/=]{1,60000}) ([0-9a-f]{64}) -->$/;
		function deriveKeys(apiKey, repository, prNumber, commentKey) {
			let derive = (purpose) => {
				let info = JSON.stringify([
					purpose,
					2,
					repository.toLowerCase(),
					prNumber,
					commentKey
				]);
				return new Uint8Array((0, external_node_crypto_.hkdfSync)("sha256", apiKey, "data-diff-gate acceptance", info, 32));
			};
			return {
				sign: derive("sign"),
				hash: derive("hash")
			};
		}
		function hashWithKey({ hash }, text) {
			return (0, external_node_crypto_.createHmac)("sha256", hash).update(text).digest("base64").slice(0, 16);
		}
		function encodeRecord({ head, files, at, diffs }) {
			let entries = diffs.map(({ id, compared, result, sampled, figures, columns }) => [
				id,
				compared,
				result,
				+!!sampled,
				Object.fromEntries(data_diff.$o.flatMap((name) => figures[name] === void 0 ? [] : [[name, figures[name]]])),
				columns === null || columns === "incomplete" ? columns : Object.entries(columns).toSorted(compareNames)
			]);
			return Buffer.from(JSON.stringify([
				2,
				head,
				files,
				at,
				entries
			])).toString("base64");
		}
		function compareNames([a], [b]) {
			return a < b ? -1 : 1;
		}
		function signRecord(encoded, text, keys) {
			return `<!-- data-diff-gate:record ${encoded} ${computeSignature(encoded, text, keys)} -->`;
		}
		function readRecord(recordLine, text, keys) {
			if (recordLine === null) return { kind: "none" };
			let encoded = verifyRecord(recordLine, text, keys);
			let record = encoded === null ? null : decodeRecord(encoded);
			return encoded === null || record === null ? { kind: "not-ours" } : {
				kind: "record",
				encoded,
				record
			};
		}
		function verifyRecord(line, text, keys) {
			let [, encoded, given] = pattern.exec(line.trimEnd()) ?? [];
			if (encoded === void 0 || given === void 0) return null;
			let expected = computeSignature(encoded, text, keys);
			return (0, external_node_crypto_.timingSafeEqual)(Buffer.from(given), Buffer.from(expected)) ? encoded : null;
		}
		function computeSignature(encoded, text, { sign }) {
			let normalized = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").trimEnd();
			return (0, external_node_crypto_.createHmac)("sha256", sign).update(JSON.stringify([
				2,
				encoded,
				normalized
			])).digest("hex");
		}
		let entrySchema = schemas.RZV(() => schemas.PVZ([
			schemas.Whr(),
			schemas.mee(schemas.YjP()),
			schemas.euz(data_diff.iK),
			schemas.KCZ([schemas.euz(0), schemas.euz(1)]),
			schemas.g1P(schemas.YjP(), schemas.aig()),
			schemas.KCZ([
				schemas.chJ(),
				schemas.euz("incomplete"),
				schemas.YOg(schemas.PVZ([schemas.YjP(), schemas.aig()]))
			])
		]));
		let recordSchema = schemas.RZV(() => schemas.PVZ([
			schemas.euz(2),
			schemas.YjP(),
			schemas.YjP(),
			schemas.mee(schemas.YjP()),
			schemas.YOg(entrySchema)
		]));
		function decodeRecord(encoded) {
			let json;
			try {
				json = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
			} catch {
				return null;
			}
			let parsed = recordSchema.safeParse(json);
			if (!parsed.success) return null;
			let [, head, files, at, entries] = parsed.data;
			return {
				head,
				files,
				at,
				diffs: entries.map(toSnapshot)
			};
		}
		function toSnapshot([id, compared, result, sampled, values, columns]) {
			let figures = Object.fromEntries(data_diff.$o.flatMap((name) => values[name] === void 0 ? [] : [[name, values[name]]]));
			return {
				id,
				compared,
				result,
				sampled: sampled === 1,
				figures,
				columns: toColumns(columns)
			};
		}
		function toColumns(columns) {
			return columns === null || columns === "incomplete" ? columns : Object.fromEntries(columns);
		}
		function isSameButForTime(a, b) {
			return encodeRecord({
				...a,
				at: null
			}) === encodeRecord({
				...b,
				at: null
			});
		}
		var hash = __webpack_require__(905);
		//! MODULE: ../../build/comment/identity.js
		function listCommentKeys(commentKey) {
			return Array.from({ length: 256 }, (_, at) => (0, hash.H)(at === 0 ? commentKey : `${commentKey}#${at + 1}`));
		}
		function hashWorkflowFile(workflowRef) {
			let file = workflowRef.replace(/@.*$/s, "");
			return file === "" ? null : (0, hash.H)(file);
		}
		function hashTables(diffs) {
			let known = diffs.filter((diff) => diff !== null);
			if (known.length === 0 || known.length < diffs.length) return null;
			let names = known.map(({ table1, table2 }) => JSON.stringify([table1 ?? [], table2?.at(-1) ?? ""]).toLowerCase());
			return (0, hash.H)([...new Set(names)].toSorted().join("\n"));
		}
		//! MODULE: ../../build/report/links.js
		let origin = /^https?:\/\/[A-Za-z0-9._:[\]-]+$/;
		let links_name = /^[A-Za-z0-9_.-]{1,100}$/;
		let page = /^https?:\/\/[A-Za-z0-9._:[\]-]+(?:\/[A-Za-z0-9_.~/-]*)?$/;
		let hex = /^[0-9a-f]{7,64}$/i;
		function buildDiffUrl(host, id) {
			if (!origin.test(host) || !Number.isSafeInteger(id)) throw TypeError("A link needs an origin and a whole number.");
			return `${host}/datadiffs/${id}/overview`;
		}
		function validateRunUrl(runUrl) {
			return runUrl !== null && page.test(runUrl) ? runUrl : null;
		}
		function buildPullUrl(repository, number) {
			let base = buildRepositoryUrl(repository);
			return base === null || !Number.isSafeInteger(number) ? null : `${base}/pull/${number}`;
		}
		function buildCommentUrl(repository, number, id) {
			let page = buildPullUrl(repository, number);
			return page === null || !Number.isSafeInteger(id) ? null : `${page}#issuecomment-${id}`;
		}
		function buildCommitUrl(repository, sha) {
			let base = buildRepositoryUrl(repository);
			return base === null || !hex.test(sha) ? null : `${base}/commit/${sha}`;
		}
		function shortenSha(sha, digits = 7) {
			return hex.test(sha) ? sha.slice(0, digits).toLowerCase() : null;
		}
		function buildRepositoryUrl(repository) {
			if (repository === null) return null;
			let { serverUrl, owner, name: repo } = repository;
			return page.test(serverUrl) && links_name.test(owner) && links_name.test(repo) ? `${serverUrl.replace(/(?<!\/)\/+$/, "")}/${owner}/${repo}` : null;
		}
		var escape_untrusted = __webpack_require__(272);
		//! MODULE: ../../build/report/format-numbers.js
		let notMeasured = "not measured";
		function formatCount(value) {
			if (value < 0) return `\u2212${formatCount(-value)}`;
			let [whole = "", ...rest] = String(value).split(".");
			return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...rest].join(".");
		}
		function countNoun(value, one, many = `${one}s`) {
			return `${formatCount(value)} ${value === 1 ? one : many}`;
		}
		function countAll(value, many) {
			return `${value === 2 ? "both" : `all ${formatCount(value)}`} ${many}`;
		}
		function formatSigned(value) {
			return `${sign(value)}${formatCount(Math.abs(value))}`;
		}
		let smallest = .01;
		function formatPercent(ratio) {
			let value = ratio * 100;
			if (value > 0 && value < smallest) return "<0.01%";
			if (value < 100 && 100 - value < smallest) return ">99.99%";
			return roundPercent(ratio, 2);
		}
		function formatSignedPercent(ratio) {
			let text = formatPercent(Math.abs(ratio));
			return text.startsWith("<") ? text : `${sign(ratio)}${text}`;
		}
		function formatPercentBeside(ratio, limitPercent) {
			let short = formatPercent(ratio);
			if (Number.parseFloat(short.replaceAll(/[,<>]/g, "")) !== limitPercent) return short;
			for (let digits = 3; digits < 12; digits += 1) {
				let text = roundPercent(ratio, digits);
				if (Number.parseFloat(text.replaceAll(",", "")) !== limitPercent) return text;
			}
			return short;
		}
		function sign(value) {
			if (value === 0) return "";
			return value < 0 ? "\u2212" : "+";
		}
		function roundPercent(ratio, digits) {
			let value = ratio * 100;
			let missing = Math.abs(100 - value);
			if (value === 0 || missing === 0) return `${value}%`;
			if (value > 100 && missing < smallest) return ">100%";
			let leading = value >= 90 && value < 110 ? missing : Number(value.toPrecision(digits));
			let decimals = Math.min(20, Math.max(0, digits - 1 - Math.floor(Math.log10(leading))));
			return `${groupDigits(value.toFixed(decimals))}%`;
		}
		function groupDigits(text) {
			let [whole = "", fraction] = text.split(".");
			let grouped = formatCount(Number(whole));
			return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
		}
		//! MODULE: ../../build/report/markdown.js
		function md(parts, ...contents) {
			return rawMarkdown(parts.reduce((source, part, at) => `${source}${getSource(contents[at - 1] ?? nothing)}${part}`));
		}
		function rawMarkdown(source) {
			return { source };
		}
		let nothing = rawMarkdown("");
		function markdown_isEmpty({ source }) {
			return source === "";
		}
		function getSource(content) {
			if (typeof content == "string") return (0, escape_untrusted.nq)(content);
			return typeof content == "number" ? formatCount(content) : content.source;
		}
		function join(pieces, separator) {
			return rawMarkdown(pieces.map((piece) => piece.source).filter((source) => source !== "").join(separator));
		}
		function paragraphs(pieces) {
			return join(pieces, "\n\n");
		}
		function markdown_list(items) {
			return rawMarkdown(items.map((item) => `- ${item.source}`).join("\n"));
		}
		function tableRow(cells) {
			return rawMarkdown(`| ${cells.map((cell) => cell.source).join(" | ")} |`);
		}
		function table(columns, rows) {
			if (rows.length === 0) return nothing;
			let rule = columns.map(({ align }) => rawMarkdown(align === "left" ? ":--" : "--:"));
			return rawMarkdown([
				tableRow(columns.map(({ head }) => head)),
				tableRow(rule),
				...rows
			].map((line) => line.source).join("\n"));
		}
		function details(summary, body) {
			return markdown_isEmpty(body) ? nothing : md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
		}
		//! MODULE: ../../build/report/phrase.js
		function phrase_text(parts, ...contents) {
			return { pieces: parts.flatMap((part, at) => {
				let content = contents[at];
				let ours = {
					kind: "raw",
					text: part
				};
				return content === void 0 ? [ours] : [ours, ...getPieces(content)];
			}) };
		}
		function getPieces(content) {
			if (typeof content == "string") return untrusted(content).pieces;
			return typeof content == "number" ? raw(formatCount(content)).pieces : content.pieces;
		}
		function raw(text) {
			return { pieces: [{
				kind: "raw",
				text
			}] };
		}
		function plainSentence(text) {
			return /^(?:[\p{L}\d ,.:;()"'\u2019-]|(?<=[\p{L}\d])_(?=[\p{L}\d]))+$/u.test(text) && !/www\.|GH-\d/i.test(text) ? raw(text) : untrusted(text, maxSentenceLength);
		}
		let maxSentenceLength = 300;
		function code(text) {
			return { pieces: [{
				kind: "code",
				text
			}] };
		}
		function untrusted(text, limit = escape_untrusted.tR, keep = "start") {
			return { pieces: [{
				kind: "untrusted",
				text,
				limit,
				keep
			}] };
		}
		function phrase_link(label, url) {
			return { pieces: [{
				kind: "link",
				label,
				url
			}] };
		}
		function namedLink(name, url, limit = escape_untrusted.tR) {
			return { pieces: [{
				kind: "named-link",
				name,
				limit,
				url
			}] };
		}
		function joinPhrases(parts, separator) {
			return { pieces: parts.flatMap((part, at) => at === 0 ? part.pieces : [...raw(separator).pieces, ...part.pieces]) };
		}
		function enumerate(parts, last = "and") {
			if (parts.length < 2) return joinPhrases(parts, "");
			return joinPhrases([joinPhrases(parts.slice(0, -1), ", "), joinPhrases(parts.slice(-1), "")], ` ${last} `);
		}
		function renderPhrase(phrase) {
			return rawMarkdown(phrase.pieces.map(renderPiece).join(""));
		}
		function renderPiece(piece) {
			switch (piece.kind) {
				case "raw": return piece.text;
				case "code": return /^[\w <>=.%:,/+-]+$/.test(piece.text) ? `\`${piece.text}\`` : (0, escape_untrusted.nq)(piece.text);
				case "untrusted": return (0, escape_untrusted.nq)(piece.text, piece.limit, piece.keep);
				case "link": return `[${piece.label}](${piece.url})`;
				case "named-link": return `[${(0, escape_untrusted.nq)(piece.name, piece.limit, "end")}](${piece.url})`;
			}
		}
		function printPhrase(phrase) {
			return phrase.pieces.map(printPiece).join("");
		}
		function printPiece(piece) {
			switch (piece.kind) {
				case "raw": return piece.text;
				case "code": return `\`${piece.text}\``;
				case "untrusted": return `"${(0, escape_untrusted.zB)(piece.text, piece.limit, piece.keep)}"`;
				case "link": return `${piece.label} (${piece.url})`;
				case "named-link": return `"${(0, escape_untrusted.zB)(piece.name, piece.limit, "end")}" (${piece.url})`;
			}
		}
		//! MODULE: ../../build/report/commit.js
		function nameCommit(sha, repository) {
			let short = shortenSha(sha);
			let url = buildCommitUrl(repository, sha);
			if (short === null) return phrase_text`${sha}`;
			return url === null ? code(short) : phrase_link(`\`${short}\``, url);
		}
		//! MODULE: ../../build/report/memoize.js
		function memoize(compute) {
			let known = new Map();
			return (key) => {
				let found = known.get(key);
				if (found !== void 0) return found;
				let value = compute(key);
				known.set(key, value);
				return value;
			};
		}
		//! MODULE: ../../build/report/duration.js
		let units = [
			["h", 3600],
			["m", 60],
			["s", 1]
		];
		function formatDuration(ms) {
			let seconds = Math.max(0, Math.round(ms / 1e3));
			seconds > 3600 && (seconds -= seconds % 60);
			let parts = [];
			for (let [unit, size] of units) {
				let amount = Math.floor(seconds / size);
				seconds -= amount * size;
				amount > 0 && parts.push(`${amount}${unit}`);
			}
			return parts.length === 0 ? "0s" : parts.join(" ");
		}
		function describeDuration(ms) {
			let seconds = Math.max(0, Math.round(ms / 1e3));
			if (seconds < 60 || seconds % 60 != 0 && seconds < 600) return countUnit(seconds, "second");
			let minutes = Math.round(seconds / 60);
			if (minutes <= 60) return countUnit(minutes, "minute");
			let rest = minutes % 60;
			let hours = countUnit(Math.floor(minutes / 60), "hour");
			return rest === 0 ? hours : `${hours} ${countUnit(rest, "minute")}`;
		}
		function countUnit(amount, unit) {
			return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
		}
		//! MODULE: ../../build/report/rerun-advice.js
		function adviseRerun({ ciRun }) {
			return ciRun === null ? phrase_text`run the diff again and pass the new diff's ID to this step (${code("datadiff_id")})` : phrase_text`re-run Datafold's CI for this commit, then re-run this job`;
		}
		function linkOnlyDiff(words, { host, judgments }) {
			let [only] = judgments;
			return only === void 0 || judgments.length > 1 ? raw(words) : phrase_link(words, buildDiffUrl(host, only.id));
		}
		//! MODULE: ../../build/report/messages/http-status-table.js
		let is = (...statuses) => (status) => statuses.includes(status);
		let isClass = (hundreds) => (status) => Math.floor(status / 100) === hundreds;
		let webPageAnswered = phrase_text`A web page answered in place of Datafold's API`;
		let checkHost = (host) => phrase_text`Check that ${code("host")} is the address of Datafold's API; it is ${code(host)} now.`;
		let useOtherKey = () => phrase_text`Use the key of a service account that can see the CI configuration and the data diffs of its runs.`;
		let statusRows = [
			{
				status: isClass(3),
				finding: phrase_text`Datafold's address redirects elsewhere`,
				advice: (host) => phrase_text`Check ${code("host")}: ${code(host)} redirects requests, which is usual for a login page, an old address, or a proxy. Use the address that serves Datafold's API.`
			},
			{
				status: is(407),
				finding: phrase_text`A proxy between this runner and Datafold asks for a user name and password`,
				advice: () => phrase_text`Put the user name and password of the proxy into ${code("HTTPS_PROXY")}, with special characters percent-encoded.`
			},
			{
				status: is(511),
				finding: phrase_text`The network of this runner asks for a sign-in before it lets requests through`,
				advice: () => phrase_text`Sign this runner in to its network, or use a runner in another network.`
			},
			{
				status: is(429),
				finding: phrase_text`Datafold rate-limited the requests`,
				advice: () => phrase_text`Other jobs most likely use the same key. Raise ${code("poll_interval")} and ${code("timeout")}, or run fewer such steps at once, then re-run this job.`
			},
			{
				status: is(408, 425),
				finding: phrase_text`Datafold did not take the request in time`,
				advice: () => phrase_text`This is usually temporary: re-run this job. If it happens again, check the proxies between this runner and Datafold.`
			},
			{
				status: is(404),
				isPage: !0,
				finding: webPageAnswered,
				advice: (host) => phrase_text`${checkHost(host)} If it is, check the IDs: the ID of a CI run (the Run ID that Datafold's SDK prints) is not the ID of a diff; set ${code("ci_config_id")} for its diffs.`
			},
			{
				status: isClass(4),
				isPage: !0,
				finding: webPageAnswered,
				advice: (host) => phrase_text`${checkHost(host)} If it is, a login page, proxy, or firewall between this runner and Datafold most likely responded: allow the requests there.`
			},
			{
				status: is(401),
				finding: phrase_text`Datafold rejected the API key`,
				advice: (host) => phrase_text`Check the secret behind ${code("api_key")}: it may be revoked, truncated, or from another region than ${code("host")} (${code(host)}). Use a service account's key, so it keeps working when someone leaves the team.`
			},
			{
				status: is(403),
				of: ["runs"],
				finding: phrase_text`The API key has no access to the CI configuration of ${code("ci_config_id")}`,
				advice: useOtherKey
			},
			{
				status: is(403),
				of: ["diffs"],
				finding: phrase_text`The API key has no access to the list of data diffs`,
				advice: useOtherKey
			},
			{
				status: is(403),
				finding: phrase_text`The API key has no access to this diff`,
				advice: () => phrase_text`Use the key of a service account that can see this diff. A personal key can be refused for a diff that someone else ran on a data source with OAuth.`
			},
			{
				status: is(404),
				of: ["runs"],
				finding: phrase_text`Datafold has no CI configuration with the ID in ${code("ci_config_id")}`,
				advice: (host) => phrase_text`Check ${code("ci_config_id")}: Datafold's CI settings show the ID. It may also belong to another region or company address than ${code("host")} (${code(host)}).`
			},
			{
				status: is(404),
				of: ["diffs"],
				finding: phrase_text`Datafold has no list of data diffs at this address`,
				advice: checkHost
			},
			{
				status: is(404, 410),
				of: ["listed-diff"],
				finding: phrase_text`Datafold listed this diff for the CI run, but no longer has a data diff with this ID`,
				advice: () => phrase_text`Someone most likely deleted the diff. Let Datafold's CI run again for this commit, then re-run this job.`
			},
			{
				status: is(404, 410),
				finding: phrase_text`Datafold has no data diff with this ID`,
				advice: (host) => phrase_text`The usual mistake is the ID of a CI run (the Run ID that Datafold's SDK prints): to check the diffs of a CI run, set ${code("ci_config_id")} instead of ${code("datadiff_id")}. A diff's ID is the number in its link. If the ID is right, the diff is in another region or company address than ${code("host")} (${code(host)}).`
			},
			{
				status: is(400, 422),
				of: ["runs", "diffs"],
				finding: phrase_text`Datafold could not read the request`,
				advice: () => phrase_text`Check that ${code("ci_config_id")} is the ID of a CI configuration, and update this action to its newest version.`
			},
			{
				status: is(400, 422),
				finding: phrase_text`Datafold could not read the request`,
				advice: () => phrase_text`Check that the ID is the ID of a data diff, and update this action to its newest version.`
			},
			{
				status: is(405, 415, 421, 426),
				finding: phrase_text`The server at this address does not take the request`,
				advice: checkHost
			},
			{
				status: isClass(4),
				finding: phrase_text`Datafold refused the request`,
				advice: () => phrase_text`Open the page in Datafold with the account of this key. If that works, send this answer to Datafold's support.`
			},
			{
				status: is(500),
				isPage: !1,
				finding: phrase_text`Datafold had an internal error`,
				advice: () => phrase_text`Re-run this job later. If this continues, send this answer to Datafold's support.`
			},
			{
				status: (status) => status >= 500 && status < 600,
				finding: phrase_text`Datafold, or a proxy in front of it, returned a server error`,
				advice: () => phrase_text`Re-run this job later: Datafold, or a proxy in front of it, is most likely down or restarting. If this continues, contact Datafold's support.`
			},
			{
				status: () => !0,
				finding: phrase_text`The answer has a status that Datafold's API does not use`,
				advice: (host) => phrase_text`${checkHost(host)} A proxy most likely responded in its place. Then re-run this job.`
			}
		];
		//! MODULE: ../../build/report/messages/http-status.js
		function summarizeRefusal(problem, requested) {
			return `${printPhrase(explainRefusal(problem, requested)).replace(/^(?:The|A) /, (article) => article.toLowerCase())} (HTTP ${problem.status})`;
		}
		function explainRefusal(problem, requested) {
			return findMessage(problem, requested).finding;
		}
		function adviseOnRefusal(problem, requested, host) {
			return findMessage(problem, requested).advice(host);
		}
		function findMessage({ status, isPage = !1 }, requested) {
			let row = statusRows.find((candidate) => candidate.status(status) && (candidate.of?.includes(requested) ?? !0) && (candidate.isPage ?? isPage) === isPage);
			if (row === void 0) throw Error("the last row matches everything");
			return row;
		}
		//! MODULE: ../../build/report/messages/requests.js
		function describeProblem(problem) {
			switch (problem.kind) {
				case "status": return phrase_text`: HTTP ${raw(String(problem.status))}${quoteAnswer(problem, ". Datafold says: ")}`;
				case "network":
				case "body": return phrase_text`: ${plainSentence(problem.cause)}`;
			}
		}
		function describeFailedRequest(problem, { isRetried }) {
			let next = raw(isRetried ? ", retrying" : "");
			return problem.kind === "status" ? phrase_text`request failed (HTTP ${raw(String(problem.status))})${quoteAnswer(problem, ", Datafold says ")}${next}` : phrase_text`request failed (${plainSentence(problem.cause)})${next}`;
		}
		function quoteAnswer({ detail, instance }, lead) {
			let quoted = detail === null ? phrase_text`` : phrase_text`${raw(lead)}${untrusted(detail, 300)}`;
			return instance === null ? quoted : phrase_text`${quoted} (quote ${instance} to Datafold's support)`;
		}
		function summarizeSilence(problem, expected) {
			switch (problem.kind) {
				case "status": return `Datafold kept returning HTTP ${problem.status} until the timeout`;
				case "network": return "could not reach Datafold before the timeout";
				case "body": return `the responses were not ${expected}`;
			}
		}
		function explainSilence(problem) {
			switch (problem.kind) {
				case "status": return phrase_text`Datafold kept returning errors until the timeout${describeProblem(problem)}.`;
				case "network": return phrase_text`Could not reach Datafold before the timeout${describeProblem(problem)}.`;
				case "body": return phrase_text`No usable answer came from Datafold before the timeout${describeProblem(problem)}.`;
			}
		}
		function adviseOnRequest(problem, requested, host) {
			switch (problem.kind) {
				case "body": return phrase_text`Check that ${code(host)} is the address of Datafold: a login page or a proxy most likely responded instead. Then re-run this job.`;
				case "network": return problem.advice ? plainSentence(problem.advice) : phrase_text`Check that this runner can reach ${code(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
				case "status": return adviseOnRefusal(problem, requested, host);
			}
		}
		function summarizeRefused(problem, requested) {
			return problem.kind === "status" ? summarizeRefusal(problem, requested) : "Datafold refused the request";
		}
		function explainRefused(problem, requested) {
			if (problem.kind !== "status") return phrase_text`Datafold refused the request${describeProblem(problem)}.`;
			return phrase_text`${explainRefusal(problem, requested)} (HTTP ${raw(String(problem.status))})${quoteAnswer(problem, ". Datafold says: ")}.`;
		}
		//! MODULE: ../../build/report/messages/causes.js
		let causeMessages = {
			failed: (_, diff) => ({
				label: "failed in Datafold",
				clause: "Datafold could not finish it",
				finding: phrase_text`Datafold could not finish this diff: its status is ${diff?.status ?? "failed"}.`,
				advice: (context) => phrase_text`${openDiff(context)} to see why it failed (usual causes: permissions or time limits of the data source), then ${adviseRerun(context)}.`
			}),
			cancelled: () => ({
				label: "cancelled in Datafold",
				clause: "it was cancelled in Datafold",
				finding: phrase_text`The diff was cancelled in Datafold before it had a result.`,
				advice: (context) => phrase_text`${linkOnlyDiff("Find out in Datafold", context)} who or what cancelled it (often a newer commit), then ${adviseRerun(context)}.`
			}),
			"no-result": () => ({
				label: "no result",
				clause: "it finished without a result",
				finding: phrase_text`The diff has finished, but Datafold gives no result.`,
				advice: (context) => phrase_text`Re-run this job. If the result is still missing, ${linkOnlyDiff("open the diff in Datafold", context)}, run it again, and send its ID to Datafold's support.`
			}),
			"unknown-result": (_, diff) => ({
				label: "unknown result",
				clause: "it has an unknown result",
				finding: phrase_text`Datafold gives the result ${diff?.result ?? "unknown"}, which this version does not know.`,
				advice: () => phrase_text`Update this action to its newest version. If that does not know the word either, report it to the action's authors.`
			}),
			"parts-pending": ({ parts }) => ({
				label: "a part is pending",
				clause: "finished with a part still pending",
				finding: phrase_text`The diff finished, but ${listParts(parts)} ${raw(parts.length === 1 ? "was" : "were")} still pending.`,
				advice: () => phrase_text`Re-run this job once every part of the diff has finished. If a part stays pending, run the diff again in Datafold.`
			}),
			"parts-failed": ({ parts }) => ({
				label: "a part failed",
				clause: "identical, but a part of it failed in Datafold",
				finding: phrase_text`Datafold reports ${code("identical")}, but ${listParts(parts)} failed, so the tables may differ.`,
				advice: (context) => phrase_text`${openDiff(context)} to see why the part failed, then ${adviseRerun(context)}.`
			}),
			"out-of-time": ({ timeoutMs }, diff) => ({
				label: "timed out",
				clause: `timed out after ${describeDuration(timeoutMs)}`,
				finding: phrase_text`The diff timed out after ${raw(describeDuration(timeoutMs))}${describeStanding(diff)}.`,
				advice: (context) => adviseOnTimeout(diff, context)
			}),
			unreachable: ({ problem }) => ({
				label: problem.kind === "status" ? `HTTP ${problem.status}` : "unreachable",
				clause: summarizeSilence(problem, "a data diff"),
				finding: explainSilence(problem),
				advice: (context) => adviseOnRequest(problem, findRequested(context), context.host)
			}),
			"needs-action": (_, diff) => {
				let signIn = diff?.status === "needs_authentication";
				return {
					label: signIn ? "needs sign-in" : "needs confirmation",
					clause: signIn ? "someone must sign in to its data source in Datafold" : "needs confirmation in Datafold",
					finding: signIn ? phrase_text`Someone must sign in to the data source of this diff in Datafold.` : phrase_text`Someone must confirm this diff in Datafold.`,
					advice: signIn ? adviseOnSignIn : adviseOnConfirmation
				};
			},
			refused: ({ problem }) => ({
				label: problem.kind === "status" ? `HTTP ${problem.status}` : "refused",
				clause: summarizeRefused(problem, "diff"),
				finding: explainRefused(problem, "diff"),
				advice: (context) => adviseOnRequest(problem, findRequested(context), context.host)
			})
		};
		function findCauseMessage(cause, diff) {
			let create = causeMessages[cause.kind];
			return create(cause, diff);
		}
		function listParts(parts) {
			let shown = parts.slice(0, 5).map((part) => phrase_text`${part}`);
			let more = parts.length - shown.length;
			return enumerate(more > 0 ? [...shown, raw(`${more} more`)] : shown);
		}
		function describeFailedParts({ diff, reasons }) {
			if (diff === null) return null;
			let parts = reasons.some((reason) => reason.rule === "undetermined" && reason.cause.kind === "parts-failed") ? [] : diff.failedParts;
			let errors = diff.stats?.errors ?? 0;
			let findings = [...parts.length === 0 ? [] : [phrase_text`${listParts(parts)} failed in Datafold, so the comparison is incomplete.`], ...errors > 0 ? [phrase_text`Datafold counts ${errors} ${raw(errors === 1 ? "error" : "errors")} in this diff.`] : []];
			return findings.length === 0 ? null : joinPhrases(findings, " ");
		}
		function findRequested({ ciRun }) {
			return ciRun === null ? "diff" : "listed-diff";
		}
		function describeStanding(diff) {
			if (diff === null) return phrase_text` before it was checked (the action sends at most 8 requests per second)`;
			let status = diff.status === null ? phrase_text`` : phrase_text`: its status was still ${diff.status}`;
			let steps = diff.progress;
			return steps === null ? status : phrase_text`${status}, with ${steps.completed} of ${steps.total} steps done`;
		}
		function adviseOnTimeout(diff, context) {
			if (diff === null) return phrase_text`Raise ${code("timeout")}, or split the diffs over several steps.`;
			if (diff.status === "needs_authentication") return adviseOnSignIn(context);
			if (diff.status === "needs_confirmation") return adviseOnConfirmation(context);
			return phrase_text`Raise ${code("timeout")} (and keep the job's ${code("timeout-minutes")} higher), or start the diff earlier. If it is stuck, ${linkOnlyDiff("restart it in Datafold", context)}.`;
		}
		function openDiff(context) {
			return linkOnlyDiff("Open the diff in Datafold", context);
		}
		function adviseOnSignIn(context) {
			return phrase_text`${openDiff(context)}, sign in to the data source there, wait until the diff has finished, then re-run this job. A data source with a service account needs no sign-in.`;
		}
		function adviseOnConfirmation(context) {
			return phrase_text`${openDiff(context)}, confirm it there, wait until the diff has finished, then re-run this job.`;
		}
		//! MODULE: ../../build/report/change-size.js
		function describeSize(diff) {
			let size = measureChange(diff);
			return [describeChanged(size), ...describeMoved(size)].join(", ");
		}
		function describeDifference(diff) {
			let size = measureChange(diff);
			let { changed } = size;
			return changed !== null && (changed > 0 || !isBaseEmpty(size)) ? describeSize(diff) : `different, ${describeSize(diff)}`;
		}
		function isBaseEmpty({ baseRows, prRows }) {
			return baseRows === 0 && prRows !== 0;
		}
		function describeChanged(size) {
			let { baseRows, prRows, changed, share } = size;
			if (isBaseEmpty(size)) return describeEmptyBase(size);
			if (changed === null) return baseRows === null || prRows === null ? `changed rows ${notMeasured}` : `changed rows ${notMeasured}, ${describeRowCounts(baseRows, prRows)}`;
			let verb = changed === 1 ? "differs" : "differ";
			if (baseRows === null) return `${countNoun(changed, "row")} ${verb}${addShare(size, null)}`;
			return `${formatCount(changed)} of ${countNoun(baseRows, "row")} ${verb}${addShare(size, share)}`;
		}
		function addShare({ changed, sampled }, share) {
			let notes = [...changed === 0 || share === null ? [] : [formatPercent(share)], ...sampled ? ["sampled"] : []];
			return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
		}
		function describeEmptyBase({ changed, prRows }) {
			return `the base table is empty${prRows === null ? "" : `, the pull request has ${countNoun(prRows, "row")}`}${changed === null || changed === 0 ? "" : `, ${countNoun(changed, "row")} differ (100%)`}`;
		}
		function describeRowCounts(baseRows, prRows) {
			if (baseRows === prRows) return `${countNoun(baseRows, "row")} on both sides`;
			let change = baseRows === 0 ? "" : ` (${formatSignedPercent((prRows - baseRows) / baseRows)})`;
			return `${formatCount(baseRows)} \u2192 ${formatCount(prRows)} rows${change}`;
		}
		function describeMoved({ added, removed }) {
			return [...added === null || added === 0 ? [] : [`${formatCount(added)} added`], ...removed === null || removed === 0 ? [] : [`${formatCount(removed)} removed`]];
		}
		function formatChanged(size) {
			let { changed, share } = size;
			return changed === null ? notMeasured : `${formatCount(changed)}${addShare(size, share).replace(" ", "&nbsp;")}`;
		}
		function formatRowCount({ baseRows, prRows }) {
			if (baseRows === null || prRows === null) return notMeasured;
			return prRows === baseRows ? "same" : formatSigned(prRows - baseRows);
		}
		//! MODULE: ../../build/report/facts.js
		function isAccepted({ acceptance }) {
			return acceptance?.kind === "accepted";
		}
		//! MODULE: ../../build/report/messages/results.js
		let resultMessages = {
			identical: {
				label: "identical",
				clause: (diff) => {
					let { baseRows } = measureChange(diff);
					return `identical, ${baseRows === null ? "row count not measured" : countNoun(baseRows, "row")}`;
				},
				clauseSaysAll: !0,
				finding: () => phrase_text`The tables are identical.`,
				advice: ({ listedIn }) => phrase_text`Your rules expect a change. Make sure that the pull request's tables were built before the diff ran, or remove ${code("identical")} from ${listedIn}.`,
				canBeAllowed: !1,
				figures: "if-contradicting"
			},
			different: {
				label: "different",
				clause: describeDifference,
				clauseSaysAll: !0,
				finding: (diff) => raw(makeSentence(describeDifference(diff))),
				advice: ({ review }) => phrase_text`${review}. If the change is a mistake, fix the model and push.`,
				canBeAllowed: !0,
				figures: "always"
			},
			"bad-pks": {
				label: "null or duplicate keys",
				clause: (diff) => `null or duplicate primary keys (bad-pks), ${describeSize(diff)}`,
				clauseSaysAll: !1,
				finding: () => phrase_text`Primary keys are null or duplicate, so some rows could not be matched.`,
				advice: ({ rerun }) => phrase_text`Make the key unique and not null on both sides (dbt: ${code("unique")} and ${code("not_null")} tests), or choose other key columns, then ${rerun}.`,
				canBeAllowed: !1,
				figures: "always"
			},
			"missing-pks": {
				label: "no primary key",
				clause: (diff) => `no primary key (missing-pks), ${describeSize(diff)}`,
				clauseSaysAll: !1,
				finding: () => phrase_text`There is no primary key, so only row counts and schema were compared.`,
				advice: ({ rerun }) => phrase_text`Configure primary key columns for this diff, then ${rerun}.`,
				canBeAllowed: !1,
				figures: "always"
			},
			empty: {
				label: "empty on both sides",
				clause: () => "both tables are empty (0 rows)",
				clauseSaysAll: !0,
				finding: () => phrase_text`There are no rows on either side, so nothing was compared.`,
				advice: ({ listedIn }) => phrase_text`Check that both tables were built, and that no filter or time range excludes every row. If empty tables are expected, remove ${code("empty")} from ${listedIn}.`,
				canBeAllowed: !1,
				figures: "if-contradicting"
			},
			error: {
				label: "error in Datafold",
				clause: () => "Datafold reported an error",
				clauseSaysAll: !1,
				finding: () => phrase_text`Datafold ended the comparison with an error.`,
				advice: ({ open, rerun }) => phrase_text`${open} to read the error, fix its cause, then ${rerun}.`,
				canBeAllowed: !1,
				figures: "if-measured"
			}
		};
		function hidesFigures(result) {
			return result !== null && resultMessages[result].figures === "if-contradicting";
		}
		function explainListing(reason, judgment, facts) {
			return phrase_text`${describeListing(reason, judgment, facts)}.`;
		}
		let effects = {
			fail: "fails the check",
			warn: "is a warning",
			pass: "is allowed"
		};
		function describeEffect(verdict, facts) {
			return isAccepted(facts) && verdict === "fail" ? "would fail the check without the acceptance" : effects[verdict];
		}
		function describeListing({ result, listedIn, verdict }, { section }, facts) {
			let does = raw(describeEffect(verdict, facts));
			if (listedIn === null) return phrase_text`${code(result)} ${does} (neither ${code("fail_on")} nor ${code("warn_on")} has it)`;
			if (listedIn !== "section") return phrase_text`${code(result)} ${does} (${code(listedIn)})`;
			let of = section === null ? phrase_text`` : phrase_text`section ${code(section)} of `;
			return phrase_text`${code(result)} ${does} (${of}${code("thresholds")})`;
		}
		function nameList(listedIn) {
			return code(listedIn === "section" || listedIn === null ? "thresholds" : listedIn);
		}
		function makeSentence(clause) {
			return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
		}
		//! MODULE: ../../build/report/messages/staleness.js
		let stalenessMessages = {
			"other-pull-request": {
				label: () => "other pull request",
				clause: () => "for another pull request",
				finding: ({ recorded, expected }) => phrase_text`This diff is for pull request ${raw(String(recorded))}, but this is pull request ${raw(String(expected))}.`,
				advice: ({ expected }, context) => adviseNewDiff(phrase_text`pull request ${raw(String(expected))}`, context)
			},
			"other-commit": {
				label: () => "other commit",
				clause: () => "for another commit",
				finding: ({ recorded, expected }) => {
					let digits = countDigitsApart(recorded, expected);
					return phrase_text`This diff is for commit ${formatCommit(recorded, digits)}, but the pull request is at ${formatCommit(expected, digits)}.`;
				},
				advice: (_, context) => adviseNewDiff(nameHead(context), context)
			},
			abbreviated: {
				label: () => "short SHA",
				clause: () => "with an ambiguous (short) commit SHA",
				finding: ({ recorded }) => phrase_text`Datafold recorded a short SHA for this diff, ${formatCommit(recorded, recorded.length)}. That matches the head commit, but a short SHA isn't proof.`,
				advice: (_, context) => phrase_text`Record the full commit SHA (${code("github.event.pull_request.head.sha")} is one), then ${adviseRerun(context)}.`
			},
			ambiguous: {
				label: () => "pull request not verified",
				clause: () => "for one of several pull requests",
				finding: ({ recorded, candidates }) => phrase_text`This diff is for pull request ${raw(String(recorded))}. Pull requests ${listNumbers(candidates)} have the same head commit, so the action can't tell which one this run checks.`,
				advice: () => phrase_text`Set ${code("pr_number")} to the pull request that this run checks.`
			},
			"unsigned-merge": {
				label: () => "unsigned merge commit",
				clause: () => "for a merge commit that GitHub did not create",
				finding: ({ recorded }) => phrase_text`This diff is for commit ${formatCommit(recorded)}. It merges the head commit, but GitHub does not report it as its own merge, so it can contain other changes.`,
				advice: (_, context) => adviseNewDiff(nameHead(context), context)
			},
			unreadable: {
				label: ({ field }) => field === "ci_pr_num" ? "unreadable pull request" : "unreadable commit",
				clause: ({ field }) => field === "ci_pr_num" ? "with an unreadable pull request number" : "with an unreadable commit SHA",
				finding: ({ field }) => field === "ci_pr_num" ? phrase_text`Datafold recorded a pull request for this diff, but ${code("ci_pr_num")} is not a pull request number, so it could not be verified.` : phrase_text`Datafold recorded a commit for this diff, but ${code("ci_pr_sha")} is not a commit SHA, so it could not be verified.`,
				advice: () => phrase_text`Run the diff again. If Datafold records the same value again, report it to Datafold's support.`
			},
			"not-checked": {
				label: ({ against }) => against === "pull-request" ? "pull request not verified" : "commit not verified",
				clause: ({ against }) => `for a ${against === "pull-request" ? "pull request" : "commit"} that could not be verified`,
				finding: explainNotVerified,
				advice: (staleness) => staleness.against === "merges" ? phrase_text`Re-run this job. If this stays so, add the permission ${code("contents: read")}. If the diffs name more than 50 commits, split them over several steps.` : unknownTargets[staleness.why].advice
			}
		};
		function labelStale(staleness) {
			return findStaleMessage(staleness).label(staleness);
		}
		function summarizeStaleness(staleness) {
			return findStaleMessage(staleness).clause(staleness);
		}
		function explainStaleness(staleness) {
			return findStaleMessage(staleness).finding(staleness);
		}
		function adviseOnStaleness(staleness, context) {
			return findStaleMessage(staleness).advice(staleness, context);
		}
		function findStaleMessage(staleness) {
			return stalenessMessages[staleness.kind];
		}
		let setNumber = phrase_text`Set ${code("pr_number")} to the pull request that this run checks, or run this check on ${code("pull_request")}.`;
		let unknownTargets = {
			"no-answer": {
				problem: "the action could not read this pull request from GitHub",
				advice: phrase_text`Re-run this job. If this stays so, see the warning about the pull request in the log: a permission is missing, or ${code("pr_number")} is wrong.`
			},
			"no-github": {
				problem: "the action has no access to GitHub to find the head commit of this run",
				advice: phrase_text`Check ${code("github_token")}, then re-run this job.`
			},
			several: {
				problem: "several open pull requests come from the branch of this run",
				advice: setNumber
			},
			"none-found": {
				problem: "the action found no pull request for this run",
				advice: setNumber
			}
		};
		function explainNotVerified(staleness) {
			let { against, recorded } = staleness;
			if (against === "merges") return phrase_text`This diff is for commit ${formatCommit(recorded)}, and the action could not verify that it is a merge of the head commit.`;
			return phrase_text`This diff is for ${against === "head" ? phrase_text`commit ${formatCommit(recorded)}` : phrase_text`pull request ${raw(recorded)}`}, but ${raw(unknownTargets[staleness.why].problem)}, so it could not compare them.`;
		}
		function nameHead({ target: { headSha } }) {
			let head = headSha === null ? null : shortenSha(headSha);
			return head === null ? phrase_text`the head commit` : phrase_text`commit ${code(head)}`;
		}
		function listNumbers(numbers) {
			let shown = numbers.slice(0, 10).map((number) => raw(String(number)));
			let more = numbers.length - shown.length;
			return enumerate(more > 0 ? [...shown, raw(`${more} more`)] : shown);
		}
		function adviseNewDiff(what, { ciRun }) {
			return ciRun === null ? phrase_text`Run the diff for ${what} and pass its ID to this step. The usual cause is an ID from an earlier run (a cache, a hard-coded number, or a job that was not re-run).` : phrase_text`Open the CI run in Datafold: it recorded something else for this diff. Re-run Datafold's CI for ${what}, then re-run this job.`;
		}
		function formatCommit(sha, digits) {
			let short = shortenSha(sha, digits);
			return short === null ? phrase_text`${sha}` : code(short);
		}
		function countDigitsApart(one, other) {
			let [left, right] = [one.toLowerCase(), other.toLowerCase()];
			let same = 0;
			for (; same < left.length && left[same] === right[same];) same += 1;
			return Math.max(7, same + 1);
		}
		//! MODULE: ../../build/report/labels.js
		let verdictWord = {
			pass: "passed",
			warn: "warning",
			fail: "failed"
		};
		let verdictIcon = {
			pass: "\u2705",
			warn: "\u26A0\uFE0F",
			fail: "\u274C"
		};
		let acceptedIcon = "\u2611\uFE0F";
		function labelDiffs(judgments, host) {
			let names = shortenNames(judgments);
			let findName = ({ id }) => names.get(id) ?? null;
			let short = (judgment) => {
				let name = findName(judgment);
				return name === null ? raw(`data diff ${judgment.id}`) : untrusted(name, 80, "end");
			};
			let linked = (judgment) => {
				let name = findName(judgment);
				let url = buildDiffUrl(host, judgment.id);
				return name === null ? phrase_link(`data diff ${judgment.id}`, url) : namedLink(name, url, 80);
			};
			return {
				short,
				withId: (judgment) => {
					let name = findName(judgment);
					if (name === null) return `data diff ${judgment.id}`;
					let plain = (0, escape_untrusted.zB)(name, 80, "end");
					return name.endsWith(` (${judgment.id})`) ? plain : `${plain} (${judgment.id})`;
				},
				cell: memoize((judgment) => {
					let name = findName(judgment);
					let cell = renderPhrase(linked(judgment));
					return name === null ? cell : addBreaks(cell, name);
				}),
				several: (found, max = 5) => {
					let shown = found.slice(0, max).map(linked);
					let more = found.length - shown.length;
					return joinPhrases(more > 0 ? [...shown, phrase_text`${more} more`] : shown, ", ");
				}
			};
		}
		function nameInFull({ id, diff }, host) {
			let url = buildDiffUrl(host, id);
			return diff === null ? phrase_link(`Data diff ${id}`, url) : namedLink(diff.name, url, 80);
		}
		function listNames(names, max) {
			let shown = names.slice(0, max).map((name) => untrusted(name, 80, "end"));
			let more = names.length - shown.length;
			return joinPhrases(more > 0 ? [...shown, phrase_text`${more} more`] : shown, ", ");
		}
		function shortenNames(judgments) {
			let diffs = judgments.flatMap(({ diff }) => diff === null ? [] : [diff]);
			let lasts = countNames(diffs.map(takeLastPart));
			let fulls = countNames(diffs.map(({ name }) => name));
			return new Map(diffs.map((diff) => {
				let last = takeLastPart(diff);
				if (lasts.get(last) === 1) return [diff.id, last];
				return [diff.id, fulls.get(diff.name) === 1 ? diff.name : `${diff.name} (${diff.id})`];
			}));
		}
		function takeLastPart({ name }) {
			let at = name.lastIndexOf(".") + 1;
			return at === name.length ? name : name.slice(at);
		}
		function countNames(names) {
			let counts = new Map();
			for (let name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
			return counts;
		}
		function addBreaks(cell, name) {
			if (name.length <= 12) return cell;
			let [label = "", ...rest] = cell.source.split("</code>");
			return rawMarkdown([label.replace(/[._-](?=[A-Za-z0-9])/g, "$&<wbr>"), ...rest].join("</code>"));
		}
		function labelOutcome(judgment) {
			return listOutcomes(judgment).join(", ");
		}
		function listOutcomes(judgment) {
			let besideFigures = listOutcomesBesideFigures(judgment);
			return isDifference(judgment) ? [resultMessages.different.label, ...besideFigures] : besideFigures;
		}
		function listOutcomesBesideFigures(judgment) {
			let main = isDifference(judgment) ? null : findMainReason(judgment);
			return [...main === null ? [] : [labelReason(main, judgment)], ...labelStaleness(judgment)];
		}
		function isPlainlyIdentical({ reasons }) {
			return reasons.every((reason) => reason.rule === "result" && reason.result === "identical" && reason.verdict === "pass");
		}
		function isDifference(judgment) {
			let main = findMainReason(judgment);
			return main === null || main.rule === "result" && main.result === "different";
		}
		function findMainReason({ reasons }) {
			return reasons.find(isLabeled) ?? null;
		}
		function isLabeled(reason) {
			return reason.rule !== "threshold-not-met" && reason.rule !== "stale";
		}
		function labelReason(reason, { diff }) {
			switch (reason.rule) {
				case "result": return resultMessages[reason.result].label;
				case "thresholds-met": return "within thresholds";
				case "undetermined": return findCauseMessage(reason.cause, diff).label;
				case "sampled": return "sampled";
			}
		}
		function labelStaleness({ reasons }) {
			for (let reason of reasons) if (reason.rule === "stale") return [`${labelStale(reason.staleness)}${reason.verdict === "pass" ? " (allowed)" : ""}`];
			return [];
		}
		//! MODULE: ../../build/report/banner.js
		let separator = "<!-- data-diff-gate:earlier -->";
		let icons = ["\u23F3", "\u23F9\uFE0F"];
		function renderRunning(facts) {
			return renderBanner("\u23F3", md`Data diffs are running${addCommit(facts)}`, facts, [md`Waiting for results. This comment updates when the diffs finish.`]);
		}
		function renderNeedsAction(facts, ids) {
			let pages = ids.map((id) => renderPhrase(phrase_link(`data diff ${id}`, buildDiffUrl(facts.host, id))));
			return renderBanner("\u23F3", md`Data diffs need action in Datafold${addCommit(facts)}`, facts, [
				ids.length === 1 ? md`Someone must confirm this diff or sign in to its data source in Datafold. The check then continues on its own:` : md`Someone must confirm these diffs or sign in to their data sources in Datafold. The check then continues on its own:`,
				markdown_list(pages.slice(0, maxLinks)),
				pages.length > maxLinks ? md`and ${pages.length - maxLinks} more` : nothing
			]);
		}
		let maxLinks = 50;
		function renderNoVerdict(facts, reason) {
			let linked = reason.kind === "cancelled" ? facts : {
				...facts,
				runUrl: null
			};
			return renderBanner("\u23F9\uFE0F", renderNoVerdictHeading(facts, reason), linked, [renderPhrase(phrase_text`This run has no result and does not count as passed.${explainNoVerdict(reason)}`), md`**What to do:** ${renderPhrase(adviseOnNoVerdict(reason, facts))}`]);
		}
		function renderNoVerdictSummary(facts, reason, message) {
			let shown = message.split("\n").filter((line) => line.trim() !== "").slice(0, maxLines).map((line) => renderPhrase(untrusted(line, maxLineLength)));
			return `${paragraphs([renderNoVerdict(facts, reason), ...shown]).source}\n`;
		}
		let maxLines = 100;
		let maxLineLength = 2e3;
		function explainNoVerdict(reason) {
			if (reason.kind === "internal") return phrase_text` This is not about your data or your workflow.`;
			if (reason.kind !== "inputs" || reason.names.length === 0) return phrase_text``;
			return phrase_text` ${raw(reason.problems === 1 ? "Problem" : "Problems")} with ${enumerate(reason.names.map(code))}.`;
		}
		function adviseOnNoVerdict({ kind }, { runUrl }) {
			let url = validateRunUrl(runUrl);
			let log = (words) => url === null ? raw(words) : phrase_link(words, url);
			switch (kind) {
				case "inputs": return phrase_text`${log("Open the run's log")}: it says what to change.`;
				case "setup": return phrase_text`${log("Open the run's log")}: it says what is missing and how to fix it.`;
				case "cancelled": return phrase_text`Re-run the job.`;
				case "internal": return phrase_text`Report it with ${log("the run's log")} and the version of the action. Until then, re-run the job.`;
			}
		}
		function renderNoVerdictHeading(facts, reason) {
			let commit = addCommit(facts);
			switch (reason.kind) {
				case "inputs": return reason.problems === 1 ? md`Data diff gate could not run${commit}: 1 problem with its inputs` : md`Data diff gate could not run${commit}: ${reason.problems} problems with its inputs`;
				case "setup": return md`Data diff gate could not run${commit}: its setup is incomplete`;
				case "cancelled": return md`Data diff gate cancelled or timed out${commit}`;
				case "internal": return md`Data diff gate could not run${commit}: internal error in the action`;
			}
		}
		function addCommit({ headSha, repository }) {
			return headSha === null ? nothing : md` for ${renderPhrase(nameCommit(headSha, repository))}`;
		}
		function renderBanner(icon, heading, { runUrl }, body) {
			let run = validateRunUrl(runUrl);
			return paragraphs([
				md`### ${rawMarkdown(icon)} ${heading}`,
				...body,
				run === null ? nothing : md`<sub>${renderPhrase(phrase_link("workflow run", run))}</sub>`
			]);
		}
		function foldBelow(notice, previous) {
			let alone = {
				recordLine: null,
				text: `${notice.source}\n`
			};
			let earlier = previous === null ? "" : unwrapEarlier(previous.text);
			if (previous === null || earlier.trim() === "") return alone;
			let { recordLine, verdict } = previous;
			let summary = `<summary>Previous result${verdict === null ? "" : `: ${verdictIcon[verdict]} ${verdictWord[verdict]}`}${nameEarlierCommit(earlier)}</summary>`;
			let text = `${notice.source}\n\n<details>\n${summary}\n\n${separator}\n\n${earlier}

</details>
`;
			return text.length + (recordLine?.length ?? 0) + 350 > 65e3 ? alone : {
				recordLine,
				text
			};
		}
		function nameEarlierCommit(earlier) {
			let [, sha] = /\n<sub>Commit \[?`([0-9a-f]{7})`[^\n]*\s*$/.exec(earlier) ?? [];
			return sha === void 0 ? "" : ` for <code>${sha}</code>`;
		}
		function unwrapEarlier(text) {
			let at = text.indexOf(separator);
			if (at < 0) return icons.some((icon) => text.startsWith(`### ${icon}`)) ? "" : text;
			let folded = text.slice(at + 31).replace(/^(?:\r?\n){1,2}/, "");
			return text.lastIndexOf("<details>", at) < 0 ? folded : folded.replace(/\r?\n\r?\n<\/details>\s*$/, "");
		}
		//! MODULE: ../../build/comment/marker.js
		let markerPattern = /^<!-- data-diff-gate key=([0-9a-f]{16}) run=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{40,64}|none) phase=(running|done|stopped)(?: verdict=(pass|warn|fail|none) instance=([0-9a-f]{12}) tables=([0-9a-f]{16}|none) workflow=([0-9a-f]{16}|none))? -->(?:\r?\n|$)/;
		let recordPattern = /^(<!-- data-diff-gate:record [^\r\n]*-->)(?:\r?\n|$)/;
		function formatMarker(marker) {
			let { key, run, attempt, head, phase, verdict, instance, tables, workflow } = marker;
			return `<!-- data-diff-gate key=${key} run=${run} attempt=${attempt} head=${head} phase=${phase}${instance === null ? "" : ` verdict=${verdict ?? "none"} instance=${instance} tables=${tables ?? "none"} workflow=${workflow ?? "none"}`} -->\n`;
		}
		function formatComment({ marker, recordLine, text }) {
			return formatMarker(marker) + (recordLine === null ? "" : `${recordLine}\n`) + text;
		}
		function parseComment(body) {
			let match = markerPattern.exec(body);
			if (match === null) return null;
			let rest = body.slice(match[0].length);
			let record = recordPattern.exec(rest);
			return {
				marker: readMarker(match),
				recordLine: record?.[1] ?? null,
				text: rest.slice(record?.[0].length ?? 0)
			};
		}
		function readMarker([, key = "", run = "", attempt = "", head = "", ...more]) {
			let [phase, verdict, instance, tables, workflow] = more;
			return {
				key,
				run,
				attempt,
				head,
				phase: phase === "running" || phase === "stopped" ? phase : "done",
				verdict: verdict === "pass" || verdict === "warn" || verdict === "fail" ? verdict : null,
				instance: instance ?? null,
				tables: parseHash(tables),
				workflow: parseHash(workflow)
			};
		}
		function parseHash(hash) {
			return hash === void 0 || hash === "none" ? null : hash;
		}
		//! MODULE: ../../build/comment/record-line.js
		function composeReport(record, previous, keys, render) {
			let encoded = keys === null ? null : chooseRecord(record, previous, keys);
			if (encoded === null || keys === null) return {
				recordLine: null,
				text: render(0).text
			};
			let { text, listsFailing } = render(encoded.length + 160);
			return {
				recordLine: listsFailing ? signRecord(encoded, text, keys) : null,
				text
			};
		}
		function chooseRecord(record, previous, keys) {
			switch (record.kind) {
				case "none": return null;
				case "carry": return record.encoded;
				case "new": {
					let currentRecord = previous === null ? null : readCurrentRecord(previous, keys);
					return currentRecord !== null && isSameButForTime(currentRecord.record, record.record) ? currentRecord.encoded : encodeRecord(record.record);
				}
			}
		}
		function readCurrentRecord({ recordLine, text }, keys) {
			let stored = readRecord(recordLine, text, keys);
			return stored.kind === "record" ? stored : null;
		}
		function keepRecord(previous, content, keys) {
			let kept = content.recordLine === null || keys === null ? null : readCurrentRecord(previous, keys);
			return {
				...content,
				recordLine: kept === null || keys === null ? null : signRecord(kept.encoded, content.text, keys)
			};
		}
		function addShownAt(present, at, keys) {
			let currentRecord = readCurrentRecord(present, keys);
			if (currentRecord === null || currentRecord.record.at !== null) return null;
			let { text } = present;
			return {
				recordLine: signRecord(encodeRecord({
					...currentRecord.record,
					at
				}), text, keys),
				text
			};
		}
		//! MODULE: ../../build/comment/confirm-record.js
		async function confirmRecord({ id, sharedWith }, keys, { github, instance }, signal) {
			if (sharedWith !== null) return "shared";
			try {
				let { body, updatedAt } = await github.fetchComment(id, signal);
				let present = parseComment(body);
				if (present === null || updatedAt === null) return "unconfirmed";
				if (present.marker.instance !== instance || present.marker.phase !== "done") return "unconfirmed";
				if (present.recordLine === null) return "not-listed";
				if (readRecord(present.recordLine, present.text, keys).kind !== "record") return "unconfirmed";
				let content = addShownAt(present, updatedAt, keys);
				content !== null && await github.updateComment(id, formatComment({
					marker: present.marker,
					...content
				}), signal);
				return "confirmed";
			} catch (error) {
				if (signal.reason instanceof build_errors.cc) throw signal.reason;
				if (error instanceof build_errors.y_ || signal.aborted) return "unconfirmed";
				throw error;
			}
		}
		//! MODULE: ../../build/common/run-order.js
		function compareDigits(a, b) {
			let difference = BigInt(a) - BigInt(b);
			return difference === 0n ? 0 : difference > 0n ? 1 : -1;
		}
		function compareRuns(a, b) {
			return compareDigits(a.run, b.run) || compareDigits(a.attempt, b.attempt);
		}
		//! MODULE: ../../build/comment/relation.js
		function relate(mine, theirs, presentHead) {
			if (isOwn(mine, theirs)) return "own";
			if (isOtherGate(mine, theirs)) return "other-gate";
			return mayWriteOver(mine, theirs, presentHead) ? "older" : "newer";
		}
		function isOwn(mine, theirs) {
			return theirs.instance !== null && theirs.instance === mine.instance && theirs.run === mine.run && theirs.attempt === mine.attempt;
		}
		function isOtherGate(mine, theirs) {
			if (differs(mine.workflow, theirs.workflow)) return theirs.head === mine.head && mine.head !== "none";
			if (theirs.run !== mine.run) return !1;
			let otherTables = differs(mine.tables, theirs.tables);
			if (theirs.attempt === mine.attempt) return theirs.phase !== "stopped" || otherTables;
			return compareDigits(theirs.attempt, mine.attempt) < 0 && theirs.phase === "done" && otherTables;
		}
		function differs(mine, theirs) {
			return mine !== null && theirs !== null && mine !== theirs;
		}
		function mayWriteOver(mine, theirs, presentHead) {
			if (mine.head === "none" && theirs.head === presentHead) return !1;
			if (mine.head === theirs.head || mine.head === "none") return isNotOlder(mine, theirs);
			if (mine.head !== presentHead) return !1;
			return theirs.head !== "none" || isNotOlder(mine, theirs);
		}
		function mayCreate(mine, presentHead) {
			return mine.head === "none" || mine.head === presentHead;
		}
		function isNotOlder(mine, theirs) {
			return BigInt(mine.run) > 0n && BigInt(theirs.run) - BigInt(mine.run) > 10000000000n || compareRuns(mine, theirs) >= 0;
		}
		//! MODULE: ../../build/comment/choose-comment.js
		function chooseComment(mine, sameKey, presentHead, keys) {
			let related = sameKey.map((comment) => ({
				comment,
				relation: relate(mine, comment.marker, presentHead)
			}));
			let sharedWith = findSharing(mine, related);
			let candidates = findCandidates(mine, related);
			if (candidates.some(({ relation }) => relation === "newer")) return {
				kind: "skip",
				why: "newer",
				sharedWith
			};
			let [best, ...further] = candidates.toSorted((a, b) => compareCandidates(mine, keys, a.comment, b.comment));
			if (best === void 0) {
				let key = findFreeKey(keys, sameKey);
				return key === null ? {
					kind: "skip",
					why: "no-free-key",
					sharedWith
				} : {
					kind: "create",
					key,
					sharedWith
				};
			}
			let { comment } = best;
			let duplicates = further.map((one) => one.comment).filter((one) => isDuplicate(comment, one));
			let remaining = sameKey.filter((one) => one !== comment && !duplicates.includes(one));
			return {
				kind: "update",
				comment,
				relation: best.relation === "own" ? "own" : "older",
				key: keepKey(comment, remaining, keys),
				duplicates,
				sharedWith
			};
		}
		function findCandidates(mine, related) {
			let own = related.filter(({ relation }) => relation === "own").slice(0, 1);
			if (own.length > 0) return own;
			let open = related.filter(({ relation }) => relation !== "other-gate");
			let sameTables = open.filter(({ comment }) => mine.tables !== null && comment.marker.tables === mine.tables);
			return sameTables.length > 0 ? sameTables : open;
		}
		function findSharing(mine, related) {
			let others = related.filter(({ relation }) => relation === "other-gate");
			if (others.length === 0) return null;
			return others.some(({ comment }) => comment.marker.run === mine.run) ? "run" : "workflow";
		}
		function compareCandidates(mine, keys, a, b) {
			return rankLikelyOwner(mine, a.marker) - rankLikelyOwner(mine, b.marker) || keys.indexOf(a.marker.key) - keys.indexOf(b.marker.key) || a.id - b.id;
		}
		function rankLikelyOwner(mine, theirs) {
			if (differs(mine.workflow, theirs.workflow)) return 1;
			if (!(differs(mine.tables, theirs.tables) && theirs.head === mine.head)) return 0;
			return theirs.verdict === "fail" ? 3 : 2;
		}
		function isDuplicate({ marker: kept }, { marker: further }) {
			return kept.key === further.key && kept.tables === further.tables && !differs(kept.workflow, further.workflow) && (kept.instance === further.instance || kept.run !== further.run);
		}
		function keepKey({ id, marker }, others, keys) {
			return others.some((other) => other.marker.key === marker.key && other.id < id) ? findFreeKey(keys, others) ?? marker.key : marker.key;
		}
		function findFreeKey(keys, comments) {
			let taken = new Set(comments.map(({ marker }) => marker.key));
			return keys.find((key) => !taken.has(key)) ?? null;
		}
		//! MODULE: ../../build/time/pauses.js
		let growth = 1.6;
		let maxPhaseMs = 2e4;
		function createPauses() {
			let pauseMs = 500 / growth;
			return { getNext: () => {
				pauseMs = Math.min(pauseMs * growth, 2e3);
				return pauseMs;
			} };
		}
		//! MODULE: ../../build/common/account.js
		function trimBotSuffix(login) {
			return login.replace(/\[bot\]$/, "");
		}
		function hasLogin({ login, isBot }, wanted) {
			return login === wanted || isBot && trimBotSuffix(login) === trimBotSuffix(wanted);
		}
		function isSameAccount(a, b) {
			return a === null || b === null ? a === b : a.login === b.login && a.isBot === b.isBot;
		}
		//! MODULE: ../../build/comment/own-comments.js
		async function findCommentsOfKey({ comments, viewer }, keys, github, signal) {
			let marked = findMarked(comments, keys);
			if (marked.length === 0) return {
				own: [],
				byOtherAccounts: []
			};
			let login = viewer ?? await fetchLogin(github, signal) ?? guessBot(marked);
			let own = marked.filter(({ author }) => login !== null && hasLogin(author, login));
			let isCopy = ({ marker: { instance } }) => instance !== null && own.some(({ marker }) => marker.instance === instance);
			return {
				own,
				byOtherAccounts: marked.filter((comment) => !own.includes(comment) && !isCopy(comment))
			};
		}
		function findByAuthor(comments, author, keys) {
			return findMarked(comments, keys).filter((comment) => isSameAccount(comment.author, author));
		}
		function findMarked(comments, keys) {
			let wanted = new Set(keys);
			return comments.flatMap((comment) => {
				let parsed = parseComment(comment.body);
				return parsed !== null && wanted.has(parsed.marker.key) ? [{
					...comment,
					...parsed
				}] : [];
			}).toSorted((a, b) => a.id - b.id);
		}
		async function fetchLogin(github, signal) {
			try {
				return await github.fetchAccount(signal);
			} catch (error) {
				if (error instanceof build_errors.y_ && (error.status === 403 || error.status === 404)) return null;
				throw error;
			}
		}
		function guessBot(marked) {
			let bots = marked.filter(({ author }) => author.isBot).map(({ author }) => author.login);
			return bots.find((login) => trimBotSuffix(login) === "github-actions") ?? bots.at(-1) ?? null;
		}
		//! MODULE: ../../build/comment/verify.js
		let verifyPauseMs = 1e3;
		async function verifyUpdate(update, context) {
			let { id, marker, presentHead, pauseMs, requiredReads } = update;
			let { github, clock, signal } = context;
			for (let trial = 1, passed = 0; trial <= 3 + requiredReads && passed < requiredReads; trial++) {
				pauseMs > 0 && await clock.sleep(pauseMs, signal);
				let body = await readBody(id, context);
				if (body === null) return "lost";
				let present = parseComment(body);
				if (present === null) return "kept";
				let relation = relate(marker, present.marker, presentHead);
				if (relation === "newer") return "newer";
				if (relation === "other-gate") return "lost";
				let isUnchanged = relation === "own" && present.marker.phase === marker.phase;
				passed = isUnchanged ? passed + 1 : 0;
				isUnchanged || await github.updateComment(id, update.body, signal);
			}
			return "kept";
		}
		async function readBody(id, { github, signal }) {
			try {
				return (await github.fetchComment(id, signal)).body;
			} catch (error) {
				if (error instanceof build_errors.y_ && error.status === 404) return null;
				throw error;
			}
		}
		async function writeIfPresent(id, body, context) {
			try {
				await context.github.updateComment(id, body, context.signal);
				return !0;
			} catch (error) {
				if (!(error instanceof build_errors.y_ && error.status === 404)) throw error;
				if (await readBody(id, context) === null) return !1;
				await context.github.updateComment(id, body, context.signal);
				return !0;
			}
		}
		async function deleteUnchanged({ id, body }, context) {
			await readBody(id, context) === body && await context.github.deleteComment(id, context.signal);
		}
		//! MODULE: ../../build/comment/create.js
		async function createComment(comment, context) {
			let created = await postComment(comment, context);
			comment.update.onTarget?.(created.id);
			return deferToOldest(created, comment, context).catch(() => ({
				kind: "created",
				id: created.id,
				sharedWith: null
			}));
		}
		async function postComment({ update, marker, content }, { github, clock, signal }) {
			let body = formatComment({
				marker,
				...content
			});
			let pauses = createPauses();
			let endsAt = clock.now() + maxPhaseMs;
			let last = null;
			for (;;) {
				try {
					return await github.createComment(update.prNumber, body, signal);
				} catch (error) {
					if (signal.aborted) throw last ?? error;
					last = error;
				}
				let nextAt = clock.now() + pauses.getNext();
				if (!(0, build_errors.Y2)(last) || nextAt > endsAt) throw last;
				try {
					await clock.sleep(nextAt - clock.now(), signal);
					let there = (await github.fetchComments(update.prNumber, {}, signal)).find((one) => parseComment(one.body)?.marker.instance === marker.instance);
					if (there !== void 0) return there;
				} catch (error) {
					throw signal.aborted ? last : error;
				}
			}
		}
		async function deferToOldest(created, comment, context) {
			let { github, signal } = context;
			let { update, marker, presentHead } = comment;
			let since = getOverlapStart(created);
			let older = findByAuthor(await github.fetchComments(update.prNumber, since === null ? {} : { since }, signal), created.author, update.keys).filter(({ id }) => id < created.id);
			let [oldest] = older.filter((other) => isSameGate(marker, other.marker, presentHead));
			if (oldest === void 0) return keepBeside(created, comment, older, context);
			let outcome = await writeInto(oldest, comment, context);
			if (outcome === "gone" || outcome === "lost") return keepBeside(created, comment, outcome === "gone" ? older.filter((other) => other !== oldest) : older, context);
			await github.deleteComment(created.id, signal);
			return outcome === "newer" ? {
				kind: "skipped",
				why: "newer"
			} : {
				kind: "updated",
				id: oldest.id,
				sharedWith: null
			};
		}
		function isSameGate(mine, theirs, presentHead) {
			return relate(mine, theirs, presentHead) !== "other-gate" && !differs(mine.tables, theirs.tables);
		}
		function getOverlapStart({ createdAt }) {
			let createdMs = Date.parse(createdAt ?? "");
			return Number.isNaN(createdMs) ? null : new Date(createdMs - 12e4).toISOString();
		}
		async function writeInto(oldest, { marker, content, presentHead }, context) {
			if (relate(marker, oldest.marker, presentHead) === "newer") return "newer";
			let written = {
				...marker,
				key: oldest.marker.key
			};
			let body = formatComment({
				marker: written,
				...content
			});
			if (!await writeIfPresent(oldest.id, body, context)) return "gone";
			let checks = {
				pauseMs: verifyPauseMs,
				requiredReads: 2
			};
			return verifyUpdate({
				id: oldest.id,
				marker: written,
				body,
				presentHead,
				...checks
			}, context);
		}
		async function keepBeside({ id }, { update, marker, content }, older, { github, signal }) {
			let sameKey = older.find((other) => other.marker.key === marker.key)?.marker;
			let nextKeys = update.keys.slice(update.keys.indexOf(marker.key) + 1);
			let key = sameKey === void 0 ? null : findFreeKey(nextKeys, older);
			key !== null && await github.updateComment(id, formatComment({
				marker: {
					...marker,
					key
				},
				...content
			}), signal);
			let isOfRun = sameKey?.run === marker.run;
			let isOfOtherFile = sameKey !== void 0 && differs(marker.workflow, sameKey.workflow);
			return {
				kind: "created",
				id,
				sharedWith: isOfRun ? "run" : isOfOtherFile ? "workflow" : null
			};
		}
		//! MODULE: ../../build/comment/update.js
		async function updateComment(update, context) {
			for (let attempt = 1; attempt <= 20; attempt++) {
				let result = await tryUpdate(update, context);
				if (result.kind !== "lost") return result;
			}
			return {
				kind: "skipped",
				why: "newer"
			};
		}
		async function tryUpdate(update, context) {
			let { pull, commentsOfKey, choice, readAtMs } = await findComment(update, context);
			if (choice.kind === "skip") return {
				kind: "skipped",
				why: choice.why
			};
			let byOtherAccount = commentsOfKey.byOtherAccounts.at(-1) ?? null;
			if (choice.kind === "update") return writeOver(update, choice, {
				byOtherAccount,
				presentHead: pull.headSha,
				readAtMs
			}, context);
			let marker = buildMarker(update, choice.key, null);
			if (!pull.open) return {
				kind: "skipped",
				why: "closed"
			};
			if (!mayCreate(marker, pull.headSha)) return {
				kind: "skipped",
				why: "newer"
			};
			let content = update.compose(null);
			if (content === null) return {
				kind: "skipped",
				why: "not-wanted"
			};
			let created = await createComment({
				update,
				marker,
				content,
				presentHead: pull.headSha
			}, context);
			if (created.kind === "skipped") return created;
			let sharedWith = choice.sharedWith ?? created.sharedWith;
			return {
				kind: created.kind,
				id: created.id,
				sharedWith,
				byOtherAccount,
				visibility: "visible"
			};
		}
		async function findComment({ prNumber, keys, ...update }, { github, clock, signal }) {
			let { pull, viewer, comments, hasMore } = await github.fetchConversation(prNumber, signal);
			let readAtMs = clock.now();
			let mine = buildMarker({
				...update,
				prNumber,
				keys
			}, keys[0] ?? "", null);
			let chooseAmong = async (known) => {
				let commentsOfKey = await findCommentsOfKey({
					comments: known,
					viewer
				}, keys, github, signal);
				let choice = chooseComment(mine, commentsOfKey.own, pull.headSha, keys);
				return {
					pull,
					commentsOfKey,
					choice,
					readAtMs
				};
			};
			let first = await chooseAmong(comments);
			if (!hasMore || isCertain(mine, first.choice)) return first;
			return chooseAmong([...comments, ...await github.fetchComments(prNumber, { fromPage: 2 }, signal)]);
		}
		function isCertain(mine, choice) {
			if (choice.kind === "create" || choice.sharedWith !== null) return !1;
			if (choice.kind === "skip") return !0;
			let { relation, comment } = choice;
			return relation === "own" || !differs(mine.tables, comment.marker.tables) && !differs(mine.workflow, comment.marker.workflow);
		}
		async function writeOver(update, choice, { byOtherAccount, presentHead, readAtMs }, context) {
			let { clock } = context;
			let { comment, duplicates, sharedWith } = choice;
			let content = update.compose(comment);
			if (content === null) return {
				kind: "skipped",
				why: "not-wanted"
			};
			let marker = buildMarker(update, choice.key, comment.marker);
			let body = formatComment({
				marker,
				...content
			});
			let { id } = comment;
			update.onTarget?.(id);
			if (!await writeIfPresent(id, body, context)) return { kind: "lost" };
			if (update.phase === "done") {
				let verification = await verifyUpdate({
					id,
					marker,
					body,
					presentHead,
					pauseMs: pauseBefore(choice, marker, clock.now() - readAtMs),
					requiredReads: duplicates.length > 0 ? 2 : 1
				}, context).catch(() => "kept");
				if (verification === "lost") return { kind: "lost" };
				if (verification === "newer") return {
					kind: "skipped",
					why: "newer"
				};
			}
			for (let duplicate of duplicates) await deleteUnchanged(duplicate, context).catch(() => void 0);
			return {
				kind: "updated",
				id,
				sharedWith,
				byOtherAccount,
				visibility: await showAgain(update, comment, context)
			};
		}
		function pauseBefore({ comment, relation, sharedWith }, mine, tookMs) {
			let theirs = comment.marker;
			if (sharedWith !== null || theirs.head === mine.head && theirs.run !== mine.run) return verifyPauseMs;
			return relation === "own" ? 0 : Math.min(2 * tookMs, verifyPauseMs);
		}
		let outdatedReasons = ["outdated", "resolved"];
		async function showAgain({ verdict }, { nodeId, hidden, marker }, { github, signal }) {
			if (verdict === null || hidden === null || !outdatedReasons.includes(hidden)) return "visible";
			if (!isWorseVerdict(verdict, marker.verdict ?? "pass")) return "visible";
			if (nodeId === null) return "hidden";
			return github.showComment(nodeId, signal).then(() => "shown-again", () => "hidden");
		}
		function buildMarker({ writingRun, phase, tables, verdict }, key, previous) {
			return {
				...writingRun,
				key,
				phase,
				verdict: verdict ?? previous?.verdict ?? null,
				tables: tables ?? (phase === "done" ? null : previous?.tables ?? null)
			};
		}
		//! MODULE: ../../build/comment/publisher.js
		function createCommentPublisher(inputs, context) {
			let inTurn = createQueue();
			let write = createWriter(inputs, context);
			return {
				markRunning: (target, diffs, signal) => inTurn(async () => {
					let compose = composeBanner({
						target,
						render: renderRunning,
						mayCreate: !1
					}, context);
					await write(target, {
						phase: "running",
						verdict: null,
						diffs,
						compose
					}, signal);
				}),
				markNeedsAction: (target, ids, signal) => inTurn(async () => {
					let render = (facts) => renderNeedsAction(facts, ids);
					let compose = composeBanner({
						target,
						render,
						mayCreate: inputs.comment === "always"
					}, context);
					await write(target, {
						phase: "running",
						verdict: null,
						diffs: [],
						compose
					}, signal);
				}),
				publishNoVerdict: (target, reason, signal) => inTurn(() => {
					let render = (facts) => renderNoVerdict(facts, reason);
					let compose = composeBanner({
						target,
						render,
						mayCreate: !1
					}, context);
					return write(target, {
						phase: "stopped",
						verdict: null,
						diffs: [],
						compose
					}, signal);
				}),
				publishVerdict: (verdict, signal) => inTurn(() => writeVerdict(verdict, {
					inputs,
					context,
					write
				}, signal))
			};
		}
		async function writeVerdict({ target, verdict, diffs, record, render }, { inputs, context, write }, signal) {
			let { github, keysFor, redact, writingRun } = context;
			let isQuiet = inputs.comment === "on-failure" && verdict === "pass";
			let keys = target.prNumber === null ? null : keysFor(target.prNumber);
			let redacted = (reserved) => {
				let rendered = render(reserved);
				return {
					...rendered,
					text: redact(rendered.text)
				};
			};
			let compose = (previous) => previous === null && isQuiet ? null : composeReport(record, previous, keys, redacted);
			let result = await write(target, {
				phase: "done",
				verdict,
				diffs,
				compose
			}, signal);
			if (record.kind !== "new" || keys === null || result.kind === "skipped") return result;
			let { instance } = writingRun;
			return {
				...result,
				confirmation: await confirmRecord(result, keys, {
					github,
					instance
				}, signal)
			};
		}
		function createWriter({ comment, commentKey }, context) {
			let keys = listCommentKeys(commentKey);
			return async (target, { diffs, ...update }, signal) => {
				let { prNumber, headSha } = target;
				if (comment === "never") return {
					kind: "skipped",
					why: "not-wanted"
				};
				if (prNumber === null) return {
					kind: "skipped",
					why: explainNoPlace(target)
				};
				let writingRun = {
					...context.writingRun,
					head: headSha ?? "none"
				};
				let saves = update.phase === "running" ? { onTarget: (id) => context.saveComment(id, prNumber) } : {};
				return updateComment({
					...update,
					...saves,
					prNumber,
					keys,
					writingRun,
					tables: hashTables(diffs)
				}, {
					...context,
					signal
				});
			};
		}
		function composeBanner({ target: { headSha, prNumber }, render, mayCreate }, { writingRun, links, keysFor, redact }) {
			return (previous) => {
				if (previous === null) return mayCreate ? foldBelow(render({
					...links,
					headSha
				}), null) : null;
				let { phase, instance, verdict } = previous.marker;
				if (phase === "done" && instance === writingRun.instance) return null;
				let folded = foldBelow(render({
					...links,
					headSha
				}), {
					...previous,
					verdict
				});
				let keys = prNumber === null ? null : keysFor(prNumber);
				return keepRecord(previous, {
					...folded,
					text: redact(folded.text)
				}, keys);
			};
		}
		function createQueue() {
			let last = Promise.resolve();
			return (task) => {
				let turn = last.then(task);
				last = turn.catch(() => void 0);
				return turn;
			};
		}
		function explainNoPlace({ candidates, lookupFailed }) {
			if (candidates !== void 0) return "several-pull-requests";
			return lookupFailed === !0 ? "pull-request-unknown" : "no-pull-request";
		}
		//! MODULE: ../../build/comment/unfinished-comment.js
		function formatUnfinishedComment({ id, prNumber, instance }) {
			return `${id}-${prNumber}-${instance}`;
		}
		function parseUnfinishedComment(text) {
			let [, id = "", prNumber = "", instance = ""] = /^([1-9]\d{0,14})-([1-9]\d{0,9})-([0-9a-f]{12})$/.exec(text) ?? [];
			return id === "" ? null : {
				id: Number(id),
				prNumber: Number(prNumber),
				instance
			};
		}
		async function correctUnfinishedComment({ id, instance, run }, reason, links, { github, keys, redact, signal }) {
			let parsed = parseComment((await github.fetchComment(id, signal)).body);
			if (parsed === null) return !1;
			let { marker } = parsed;
			if (marker.phase !== "running" || marker.instance !== instance || marker.run !== run.id || marker.attempt !== run.attempt) return !1;
			let folded = foldBelow(renderNoVerdict({
				...links,
				headSha: marker.head === "none" ? null : marker.head
			}, reason), {
				...parsed,
				verdict: marker.verdict
			});
			let content = keepRecord(parsed, {
				...folded,
				text: redact(folded.text)
			}, keys);
			await github.updateComment(id, formatComment({
				marker: {
					...marker,
					phase: "stopped"
				},
				...content
			}), signal);
			return !0;
		}
		//! MODULE: ../../build/diff/commit-state.js
		let commitStates = [
			"success",
			"pending",
			"error",
			"failure"
		];
		function sortWorstFirst(states) {
			return states.toSorted((a, b) => commitStates.indexOf(b.own) - commitStates.indexOf(a.own));
		}
		function getWorstState(states) {
			return commitStates.findLast((state) => states.includes(state)) ?? null;
		}
		function getCommitState(verdict, judgments) {
			if (verdict !== "fail") return "success";
			return judgments.flatMap(({ reasons }) => reasons.filter((reason) => reason.verdict === "fail")).some(({ rule }) => rule !== "undetermined") ? "failure" : "error";
		}
		//! MODULE: ../../build/pull-request/no-head.js
		function explainMissingHead({ event, sourceText }, problem, { wanted, instead }) {
			return [
				`${wanted}: the ${event === "" ? "run" : `event ${event}`} has no head commit, or GitHub did not return it (${sourceText}).`,
				...problem === null ? [] : [problem],
				`Set \`pr_number\` to the number of the pull request, start the workflow by another event, or ${instead}. No request was sent to Datafold.`
			].join(" ");
		}
		//! MODULE: ../../build/report/messages/ci-run.js
		let ci_run_listNames = {
			runs: "CI runs",
			diffs: "data diffs"
		};
		let ciRunMessages = {
			"no-diffs": (cause) => ({
				clause: `${runName(cause)} has no data diffs, or none that this key can see`,
				clauseSaysAll: !1,
				finding: phrase_text`${run(cause)} finished without any data diffs. Either nothing had to be compared, or this API key can't see them.`,
				advice: phrase_text`If the pull request changes no table, there is nothing to do. Otherwise open the CI run in Datafold, and use the key of a service account that can see its data diffs.`
			}),
			failed: (cause) => ({
				clause: `${runName(cause)} failed`,
				clauseSaysAll: !1,
				finding: phrase_text`${run(cause)} failed, so some of its data diffs may be missing.`,
				advice: phrase_text`Open the pull request's CI run in Datafold to see why it failed, re-run it there, then re-run this job.`
			}),
			cancelled: (cause) => ({
				clause: `${runName(cause)} was cancelled`,
				clauseSaysAll: !1,
				finding: phrase_text`${run(cause)} was cancelled, so some of its data diffs may be missing.`,
				advice: phrase_text`Find out in Datafold who or what cancelled it (often a newer commit), re-run it there, then re-run this job.`
			}),
			"no-run": ({ timeoutMs, prNumber }, context) => ({
				clause: `no CI run of Datafold for ${prNumber === void 0 ? "" : `pull request ${prNumber} at `}the head commit within ${describeDuration(timeoutMs)}`,
				clauseSaysAll: !1,
				finding: phrase_text`Datafold showed no CI run for ${raw(prNumber === void 0 ? "" : `pull request ${prNumber} at `)}${ci_run_nameHead(context)} within ${raw(describeDuration(timeoutMs))}.`,
				advice: phrase_text`Check that ${code("ci_config_id")} is the configuration of this repository, and that Datafold's CI runs for this pull request: branches, labels, or changed files can exclude it. If it only starts late, raise ${code("timeout")}.`
			}),
			"nothing-ran": ({ waitedMs }, context) => ({
				clause: "no CI run, nothing was compared",
				clauseSaysAll: !1,
				finding: phrase_text`No CI run, nothing was compared: after ${raw(describeDuration(waitedMs))} Datafold listed none for ${ci_run_nameHead(context)}, and ${code("expected_tables")} is ${code("none")}.`,
				advice: phrase_text`If the pull request changes no table, there is nothing to do. Otherwise check that the step which writes ${code("expected_tables: none")} reads the right list of files.`
			}),
			"out-of-time": (cause) => describeTimeout(cause),
			"too-many-pages": ({ list }) => ({
				clause: `Datafold's list of ${ci_run_listNames[list]} has more than 50 pages`,
				clauseSaysAll: !1,
				finding: phrase_text`Datafold's list of ${raw(ci_run_listNames[list])} has more than 50 pages. The action reads at most 50 pages, so some diffs may be missing.`,
				advice: phrase_text`List the data diffs in ${code("datadiff_id")} instead of ${code("ci_config_id")}. A newer Datafold may list them by CI run, which is what this action asks for.`
			}),
			"too-many-diffs": (cause) => ({
				clause: `${runName(cause)} has ${formatCount(cause.found)} data diffs, more than the 1,000 that one step takes`,
				clauseSaysAll: !1,
				finding: phrase_text`${run(cause)} has ${cause.found} data diffs. One step takes at most 1,000, so none of them was checked.`,
				advice: phrase_text`List the data diffs in ${code("datadiff_id")} instead of ${code("ci_config_id")}, split over several steps.`
			}),
			unreachable: ({ list, problem }, { host }) => ({
				clause: `could not read Datafold's list of ${ci_run_listNames[list]}: ${summarizeSilence(problem, "such a list")}`,
				clauseSaysAll: !1,
				finding: problem.kind === "status" ? phrase_text`Datafold kept returning errors for its list of ${raw(ci_run_listNames[list])} until the timeout${describeProblem(problem)}.` : phrase_text`Could not read Datafold's list of ${raw(ci_run_listNames[list])} before the timeout${describeProblem(problem)}.`,
				advice: adviseOnRequest(problem, list, host)
			}),
			refused: ({ list, problem }, { host }) => ({
				clause: `could not read Datafold's list of ${ci_run_listNames[list]}: ${summarizeRefused(problem, list)}`,
				clauseSaysAll: problem.kind === "status" && problem.detail === null && problem.instance === null,
				finding: explainRefused(problem, list),
				advice: adviseOnRequest(problem, list, host)
			})
		};
		function listRunProblems(finding) {
			return finding?.kind === "nothing" ? [finding] : finding?.problems ?? [];
		}
		function findCiRunMessage(cause, context) {
			let create = ciRunMessages[cause.kind];
			return create(cause, context);
		}
		function nameCiRun(cause) {
			return "runId" in cause ? runName(cause) : "Datafold's CI run";
		}
		function runName({ runId }) {
			return `Datafold's CI run ${runId}`;
		}
		function run(cause) {
			return raw(runName(cause));
		}
		function describeTimeout(cause) {
			let within = describeDuration(cause.timeoutMs);
			return cause.waitedFor === "end" ? {
				clause: `${runName(cause)} timed out after ${within}`,
				clauseSaysAll: !0,
				finding: phrase_text`${run(cause)} timed out after ${raw(within)}.`,
				advice: phrase_text`Raise ${code("timeout")} (and keep the job's ${code("timeout-minutes")} higher). If the run is stuck, restart it in Datafold.`
			} : {
				clause: `could not list the data diffs of ${runName(cause)} within ${within}`,
				clauseSaysAll: !1,
				finding: phrase_text`${run(cause)} has finished, but the action could not list its data diffs within ${raw(within)}: the list was incomplete or still empty.`,
				advice: phrase_text`Raise ${code("timeout")}, or re-run this job now that the run has finished.`
			};
		}
		function ci_run_nameHead({ target, repository }) {
			return target.headSha === null ? phrase_text`the head commit` : phrase_text`the head commit ${nameCommit(target.headSha, repository)}`;
		}
		//! MODULE: ../../build/report/missing-tables.js
		function renderMissingTables(facts) {
			let { missingTables } = facts;
			if (missingTables === null) return nothing;
			return renderPhrase(phrase_text`${raw(verdictIcon[missingTables.verdict])} ${describeMissingTables(missingTables)} ${adviseOnMissingTables(facts)}`);
		}
		function describeMissingTables({ names }) {
			return phrase_text`No data diff covers ${listNames(names, 20)} (${code("expected_tables")}).`;
		}
		function adviseOnMissingTables({ ciRun }) {
			return phrase_text`${raw(ciRun === null ? "Check that the step that starts the diffs covers every changed table, then re-run this job with all IDs." : "Check in Datafold that its CI builds and compares every changed table, re-run Datafold's CI, then re-run this job.")} If a table need not be compared, remove it from ${code("expected_tables")}.`;
		}
		//! MODULE: ../../build/report/gate-notes.js
		function renderGateNotes(facts) {
			let runs = listOtherProblems(facts).map(({ cause, verdict }) => {
				let { finding, advice } = findCiRunMessage(cause, facts);
				return renderPhrase(phrase_text`${raw(verdictIcon[verdict])} ${finding} ${advice}`);
			});
			return paragraphs([renderMissingTables(facts), ...runs]);
		}
		function listGateClauses(facts) {
			let { missingTables } = facts;
			return [...missingTables === null ? [] : [`${countNoun(missingTables.names.length, "expected table")} not compared`], ...listOtherProblems(facts).map(({ cause }) => findCiRunMessage(cause, facts).clause)];
		}
		function listOtherProblems({ ciRun }) {
			return ciRun?.kind === "gathered" ? ciRun.problems : [];
		}
		//! MODULE: ../../build/report/messages/unacceptable.js
		function listUnacceptable({ judgments, ciRun, missingTables }) {
			let failing = judgments.filter(({ verdict }) => verdict === "fail");
			let reasons = failing.flatMap((judgment) => judgment.reasons).filter(({ verdict }) => verdict === "fail");
			let lacksResult = failing.some(({ undetermined }) => undetermined);
			let lacksRun = listRunProblems(ciRun).some(({ verdict }) => verdict === "fail");
			let isStale = reasons.some(({ rule }) => rule === "stale");
			let results = reasons.flatMap((reason) => reason.rule === "result" && !data_diff.PO[reason.result].isAcceptable ? [reason.result] : []);
			return [
				...lacksResult || lacksRun ? [raw("a data diff or CI run without a usable result")] : [],
				...isStale ? [raw("a data diff of another commit or pull request")] : [],
				...[...new Set(results)].map((result) => phrase_text`the result ${code(result)}`),
				...missingTables?.verdict === "fail" ? [raw("a missing expected table")] : []
			];
		}
		//! MODULE: ../../build/report/messages/uncovered.js
		function listUncovered(uncovered, by, { judgments, host }) {
			let labels = labelDiffs(judgments, host);
			let shown = uncovered.slice(0, 3).map(({ id, why }) => {
				let judgment = judgments.find((one) => one.id === id);
				let table = judgment === void 0 ? raw(`data diff ${id}`) : labels.short(judgment);
				return why.kind === "not-recorded" ? phrase_text`${table} is not among what ${untrusted(by, 60)} accepted` : phrase_text`${table}: ${describeUncovered(why)}`;
			});
			let more = uncovered.length - shown.length;
			return joinPhrases(more > 0 ? [...shown, phrase_text`${more} more`] : shown, "; ");
		}
		function describeUncovered(why) {
			switch (why.kind) {
				case "ambiguous": return phrase_text`several diffs compare the same data`;
				case "result": return phrase_text`accepted ${code(why.accepted)}, now ${code(why.now)}`;
				case "sampled": return why.now ? phrase_text`sampled now` : phrase_text`no longer sampled`;
				case "figure": return phrase_text`${nameFigure(why.figure)}: accepted ${formatFigure(why.accepted)}, now ${formatFigure(why.now)}`;
				case "columns": return columnWords[why.reason];
			}
		}
		let columnWords = {
			incomplete: phrase_text`not every differing column is known`,
			"new-column": phrase_text`another column differs`,
			"more-values": phrase_text`more values of a column differ`
		};
		function nameFigure(figure) {
			let plain = new Map([
				["rows_added", "rows added"],
				["rows_removed", "rows removed"],
				["diff_rows_count", "rows changed"],
				["row-count-change", "change of the row count"]
			]).get(figure);
			return plain === void 0 ? code(figure) : raw(plain);
		}
		function formatFigure(value) {
			if (value === null) return phrase_text`not measured`;
			return Number.isInteger(value) ? phrase_text`${raw(formatCount(value))}` : code(String(value));
		}
		//! MODULE: ../../build/report/messages/acceptance.js
		function nameAccepter({ acceptance }) {
			return acceptance?.kind === "accepted" ? untrusted(acceptance.by, 60) : null;
		}
		function describeAcceptance(facts) {
			return facts.acceptance === null ? null : printPhrase(explainAcceptance(facts.acceptance, facts));
		}
		function explainAcceptance(acceptance, facts) {
			let label = untrusted(acceptance.label, 60);
			if (acceptance.kind === "not-accepted") return explainNotAccepted(acceptance.why, label, facts);
			let same = phrase_text`${untrusted(acceptance.by, 60)} accepted this on ${raw(formatMoment(acceptance.at))} as the comment showed it: ${listAccepted(acceptance.shown, facts)}. The label is ${label}.`;
			return acceptance.basis === "same-commit" ? same : phrase_text`${same} No file of ${code("data_paths")} has changed since.`;
		}
		function listAccepted(shown, { judgments, host }) {
			let labels = labelDiffs(judgments, host);
			let named = shown.slice(0, 5).flatMap(({ id, result, figures, sampled }) => {
				let judgment = judgments.find((one) => one.id === id);
				if (judgment === void 0 || judgment.diff === null) return [];
				let then = {
					...judgment.diff,
					result,
					stats: {
						...figures,
						sampled
					}
				};
				return [phrase_text`${labels.short(judgment)}, ${raw(resultMessages[result].clause(then))}`];
			});
			let more = shown.length - named.length;
			return joinPhrases(more > 0 ? [...named, phrase_text`${more} more`] : named, "; ");
		}
		function formatMoment(at) {
			let match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at);
			if (match === null) return "an unknown date";
			let [, day = "", time = "", zone = ""] = match;
			return `${day} ${time} ${zone === "Z" ? "UTC" : `UTC${zone}`}`;
		}
		let reAdd = "Review the changes, remove the label, and add it again.";
		let messages = {
			"not-labeled": (_, label) => phrase_text`To accept what this comment shows, review it and add the label ${label}. The workflow must run on ${code("labeled")}; otherwise re-run this job.`,
			"older-than-report": ({ by, at }, label) => phrase_text`${untrusted(by, 60)} added the label ${label} on ${raw(formatMoment(at))}, but the label is older than what was found: review, remove it, add it again.`,
			"no-event": (_, label) => phrase_text`The label ${label} has no effect: GitHub does not say who added it. ${raw(reAdd)}`,
			removed: (_, label) => phrase_text`The label ${label} has no effect: GitHub's latest event removed it. Re-run this job if the label is still there.`,
			"not-a-person": ({ by }, label) => phrase_text`The label ${label} has no effect: ${untrusted(by, 60)} is not a person's account. Review the changes, remove the label, and add it yourself.`,
			"through-app": ({ by }, label) => phrase_text`The label ${label} has no effect: an app or agent added it for ${untrusted(by, 60)}. Review the changes, remove the label, and add it yourself on GitHub.`,
			"not-allowed": ({ by }, label) => phrase_text`The label ${label} has no effect: ${code("override_by")} does not allow ${untrusted(by, 60)}. Ask someone who is listed there to review the changes and to add it again.`,
			"is-author": ({ by }, label) => phrase_text`The label ${label} has no effect: ${untrusted(by, 60)} is the author. Ask someone else to review the changes and to add it again.`,
			"head-moved": (_, label) => phrase_text`The label ${label} has no effect: the pull request has a newer commit than the one checked here. Wait for the run of that commit.`,
			"no-pull-request": (_, label) => phrase_text`The label ${label} has no effect: this run knows no pull request. Set ${code("pr_number")}, or re-run this job if the log says that GitHub did not return it.`,
			"no-head": (_, label) => phrase_text`The label ${label} has no effect: this run knows no head commit. Start the workflow by an event of the pull request, or set ${code("pr_number")}.`,
			"no-github": (_, label) => phrase_text`The label ${label} has no effect: the action could not ask GitHub for it. Check ${code("github_token")}.`,
			"not-acceptable": (_, label, facts) => phrase_text`The label ${label} has no effect: a label can't accept ${enumerate(listUnacceptable(facts), "or")}. Fix that first.`,
			"not-shown": () => phrase_text`A label may have no effect yet: the pull request comment could not be updated, and a label accepts only what it shows. The log says why, in its line about the comment.`,
			"too-many": ({ failing }) => phrase_text`${failing} diffs fail, which is too many to accept by a label: set ${code("thresholds")}.`,
			"no-report": ({ prNumber }, label) => phrase_text`The label ${label} has no effect yet: this workflow has no report on #${prNumber}; is ${code("comment_key")} the same in both workflows? If this is its first report, review it, remove the label, and add it again.`,
			"shared-key": () => phrase_text`Nobody can accept this by a label: several checks share one ${code("comment_key")}. Give each its own, for example ${code("comment_key: orders")}.`,
			"no-record": (_, label) => phrase_text`The label ${label} has no effect yet: the comment showed nothing that could be accepted when it was added. ${raw(reAdd)}`,
			"not-ours": (_, label) => phrase_text`The label ${label} has no effect: the report was edited, or signed with another ${code("api_key")}: it is written anew, add the label again.`,
			"not-shown-yet": (_, label) => phrase_text`The label ${label} has no effect yet: the comment was still being written. ${raw(reAdd)}`,
			"other-commit": (_, label) => phrase_text`The label ${label} has no effect: it accepted what an earlier commit showed. ${raw(reAdd)} To keep an acceptance over pushes that change no data files, set ${code("data_paths")}.`,
			"files-changed": (_, label) => phrase_text`The label ${label} has no effect: files of ${code("data_paths")} changed after it was added. ${raw(reAdd)}`,
			"files-unknown": ({ problem }, label) => phrase_text`The label ${label} has no effect: ${filesProblems[problem]} ${raw(reAdd)}`,
			worse: ({ by, uncovered }, label, facts) => phrase_text`The label ${label} has no effect: ${listUncovered(uncovered, by, facts)}. ${raw(reAdd)}`,
			unreadable: ({ problem }, label) => phrase_text`The label ${label} has no effect, because it could not be checked. ${plainSentence(problem)}`
		};
		let filesProblems = {
			"no-match": phrase_text`no changed file matches ${code("data_paths")}, so a push cannot be compared.`,
			"no-blob": phrase_text`GitHub gives no SHA for one of the files of ${code("data_paths")}.`,
			"too-many-files": phrase_text`the pull request changes more files than GitHub lists.`,
			"head-moved": phrase_text`the pull request moved while its files were read.`
		};
		function explainNotAccepted(why, label, facts) {
			let create = messages[why.kind];
			return create(why, label, facts);
		}
		//! MODULE: ../../build/report/headline.js
		function formatHeadline(facts) {
			return `${isAccepted(facts) ? "Accepted by label" : `${chooseNoun(facts)} ${verdictWord[facts.verdict]}`}: ${describeSizes(facts)}`;
		}
		function renderHeading(facts) {
			let by = nameAccepter(facts);
			let icon = by === null ? verdictIcon[facts.verdict] : acceptedIcon;
			let subject = by === null ? raw(`${chooseNoun(facts)} ${verdictWord[facts.verdict]}`) : phrase_text`Accepted by ${by}`;
			return md`### ${rawMarkdown(icon)} ${renderPhrase(phrase_text`${subject}: ${nameOnlyTable(facts)}${raw(describeSizes(facts))}`)}`;
		}
		function chooseNoun(facts) {
			return isAboutOne(facts) || facts.verdict === "warn" ? "Data diff" : "Data diffs";
		}
		function isAboutOne(facts) {
			return facts.judgments.length === 1 && listGateClauses(facts).length === 0;
		}
		function nameOnlyTable(facts) {
			let { judgments, host } = facts;
			let [only] = judgments;
			if (only === void 0 || !isAboutOne(facts)) return raw("");
			let separator = only.undetermined ? " " : ": ";
			return phrase_text`${labelDiffs(judgments, host).short(only)}${raw(separator)}`;
		}
		function describeSizes(facts) {
			let { judgments, ciRun } = facts;
			let missing = listGateClauses(facts);
			if (ciRun?.kind === "nothing") return [findCiRunMessage(ciRun.cause, facts).clause, ...missing].join(" \u00B7 ");
			let [first, ...others] = judgments;
			if (first === void 0) return ["no data diff was found", ...missing].join(" \u00B7 ");
			return others.length === 0 && missing.length === 0 ? describeJudgment(first) : countVerdicts(facts, missing);
		}
		function describeJudgment(judgment) {
			let [main, ...others] = judgment.reasons.flatMap((reason) => {
				let clause = describeReason(reason, judgment);
				return clause === null ? [] : [clause];
			});
			let first = main ?? (judgment.diff === null ? "not checked" : resultMessages.different.clause(judgment.diff));
			if (others.length === 0) return first;
			return `${first}, ${judgment.verdict !== "pass" && judgment.reasons[0]?.verdict === "pass" ? "but " : ""}${others.join(", ")}`;
		}
		function describeReason(reason, judgment) {
			let { diff, checks } = judgment;
			switch (reason.rule) {
				case "result": {
					let clause = diff === null ? reason.result : resultMessages[reason.result].clause(diff);
					return reason.verdict === "pass" && reason.result !== "identical" ? `${clause}, which is allowed` : clause;
				}
				case "thresholds-met": {
					let within = checks.length === 1 ? "its threshold" : countAll(checks.length, "thresholds");
					return `${diff === null ? "different" : resultMessages.different.clause(diff)}, within ${within}`;
				}
				case "threshold-not-met": return null;
				case "sampled": return "sampled";
				case "undetermined": return `could not be checked: ${findCauseMessage(reason.cause, diff).clause}`;
				case "stale": return reason.verdict === "pass" ? null : summarizeStaleness(reason.staleness);
			}
		}
		function countVerdicts(facts, missing) {
			let { judgments } = facts;
			let counted = (verdict) => judgments.filter((judged) => judged.verdict === verdict).length;
			let verdicts = judgments.map(({ verdict }) => verdict);
			let worst = missing.length > 0 && counted("fail") === 0 ? null : getWorstVerdict(verdicts);
			let [warned, passed] = [counted("warn"), counted("pass")];
			let found = judgments.filter(({ verdict }) => verdict === worst);
			return [
				...worst === null ? [] : [`${countTables(found.length, judgments.length)}${isAccepted(facts) ? nameAccepted(found) : findCommonCause(found)}`],
				...missing,
				...warned > 0 && worst !== "warn" ? [countNoun(warned, "warning")] : [],
				...passed > 0 && worst !== "pass" ? [`${formatCount(passed)} passed`] : []
			].join(" \u00B7 ");
		}
		function findCommonCause(judgments) {
			let [only = "", ...others] = new Set(judgments.map(nameCause));
			return only === "" || others.length > 0 ? "" : ` ${only}`;
		}
		function nameCause(judgment) {
			if (judgment.undetermined) return describeJudgment(judgment);
			return isPlainlyIdentical(judgment) ? resultMessages.identical.label : "";
		}
		function nameAccepted(accepted) {
			let isDifferent = ({ diff }) => diff !== null && (0, data_diff.EH)(diff) === "different";
			if (!accepted.every(isDifferent)) return " failed";
			return accepted.length === 1 ? " differs" : " differ";
		}
		function countTables(found, all) {
			return found === all && all > 1 ? countAll(all, "tables") : `${formatCount(found)} of ${countNoun(all, "table")}`;
		}
		//! MODULE: ../../build/report/status-line.js
		function describeStatus(facts) {
			return shortenDescription(`${isAccepted(facts) ? `${verdictWord.warn}: accepted by label` : verdictWord[facts.verdict]}: ${describeSizes(facts)}`);
		}
		function shortenDescription(text) {
			return text.length <= 140 ? text : `${text.slice(0, 139)}\u2026`;
		}
		//! MODULE: ../../build/commit-status/messages.js
		let stoppedWords = "no verdict: the run stopped before it had one (cancelled, timed out, or internal error)";
		function describeBeginFailure(error) {
			return `${error instanceof build_errors.y_ ? error.message : `${describeCause(error)} Re-run the job.`} No request was sent to Datafold, because with commit_status the status is the check itself.`;
		}
		function describeEndFailure(error) {
			return `${describeCause(error)} The outputs have the verdict, but this step fails: with commit_status the status is the check itself. Re-run the job.`;
		}
		function describeCause(error) {
			return error instanceof build_errors.y_ ? error.message : "Could not set the commit status: GitHub did not respond in time. Most likely a temporary error.";
		}
		let headOfCommitStatus = {
			wanted: "commit_status is set, but this run knows no head commit to set it on",
			instead: "leave out commit_status"
		};
		//! MODULE: ../../build/time/deadline.js
		function createDeadline(ms, { clock, signal }) {
			let passed = new AbortController();
			return {
				signal: AbortSignal.any([signal, passed.signal]),
				start: () => void clock.sleep(ms, signal).then(() => passed.abort(Error("The time limit has passed.")), () => void 0)
			};
		}
		function abortAfter(ms, context) {
			let deadline = createDeadline(ms, context);
			deadline.start();
			return deadline.signal;
		}
		//! MODULE: ../../build/commit-status/marker.js
		let marker_pattern = RegExp(`^(\\d{1,16})/attempts/(\\d{1,9})#data-diff-gate-([0-9a-f]{16})-([0-9a-f]{8})(?:-(none|\\d{1,10}(?:\\.\\d{1,10}){0,19}))?-(${commitStates.join("|")})$`);
		function buildMarkedUrl(runUrl, { attempt, gateId, statusInstanceId, pullRequests, own }) {
			return `${runUrl}/attempts/${attempt}#data-diff-gate-${gateId}-${statusInstanceId}-${pullRequests.toSorted((a, b) => a - b).slice(0, 20).join(".") || "none"}-${own}`;
		}
		function marker_readMarker({ targetUrl }, runUrl) {
			let runs = runUrl.slice(0, runUrl.lastIndexOf("/") + 1);
			if (!targetUrl.toLowerCase().startsWith(runs.toLowerCase())) return null;
			let found = marker_pattern.exec(targetUrl.slice(runs.length));
			if (found === null) return null;
			let [, run = "", attempt = "", gateId = "", statusInstanceId = "", about = "none", word] = found;
			let own = commitStates.find((state) => state === word);
			if (own === void 0) return null;
			return {
				run,
				attempt,
				gateId,
				statusInstanceId,
				pullRequests: about === "none" ? [] : about.split(".").map(Number),
				own
			};
		}
		function isSameInstance(a, b) {
			return a.run === b.run && a.attempt === b.attempt && a.gateId === b.gateId && a.statusInstanceId === b.statusInstanceId;
		}
		//! MODULE: ../../build/commit-status/combined-state.js
		function isOutdated(mine, markers) {
			let newer = markers.filter(({ run }) => compareDigits(run, mine.run) > 0);
			return (mine.pullRequests.length === 0 ? newer.length > 0 : mine.pullRequests.every((number) => newer.some((marker) => marker.pullRequests.includes(number)))) || markers.some(({ run, gateId, attempt }) => run === mine.run && gateId === mine.gateId && compareDigits(attempt, mine.attempt) > 0);
		}
		function getCombinedState(markers) {
			return getWorstState(findCurrentStates(markers).map(({ own }) => own));
		}
		function findCurrentStates(markers) {
			let byRun = [...Map.groupBy(markers, ({ run }) => run)].toSorted(([a], [b]) => compareDigits(b, a)).map(([, ofRun]) => findStatesOfRun(ofRun));
			let withNewerRun = new Set();
			return byRun.flatMap((states, at) => {
				let counting = states.filter(({ pullRequests }) => pullRequests.length === 0 ? at === 0 : pullRequests.some((number) => !withNewerRun.has(number)));
				for (let { pullRequests } of states) for (let number of pullRequests) withNewerRun.add(number);
				return counting;
			});
		}
		function findStatesOfRun(markers) {
			return [...Map.groupBy(markers, ({ gateId }) => gateId).values()].flatMap(findStatesOfGate);
		}
		function findStatesOfGate(markers) {
			return [...Map.groupBy(markers, ({ attempt }) => attempt)].toSorted(([a], [b]) => compareDigits(a, b)).reduce((before, [, ofAttempt]) => {
				let now = findLastStates(ofAttempt);
				return [...now, ...now.reduce(removeReplaced, before)];
			}, []);
		}
		function removeReplaced(before, now) {
			let worstFirst = sortWorstFirst(before);
			let replaced = worstFirst.find((marker) => isAboutSame(marker, now)) ?? worstFirst.find((marker) => marker.pullRequests.length === 0 || now.pullRequests.length === 0);
			return worstFirst.filter((marker) => marker !== replaced);
		}
		function isAboutSame({ pullRequests: a }, { pullRequests: b }) {
			return a.some((number) => b.includes(number)) || a.length === 0 && b.length === 0;
		}
		function findLastStates(newestFirst) {
			return newestFirst.filter((marker, at) => newestFirst.findIndex((other) => isSameInstance(other, marker)) === at);
		}
		//! MODULE: ../../build/commit-status/description.js
		function describeOthers(mine, markers, state) {
			let current = findCurrentStates(markers);
			let decisive = current.filter(({ own }) => own === state);
			if (decisive.some((marker) => marker.run === mine.run && isAboutSame(marker, mine)) || decisive.length === 0) return ofThisRun[state];
			let pulls = [...new Set([mine, ...current].flatMap(({ pullRequests }) => pullRequests))];
			if (decisive.some(({ pullRequests }) => pullRequests.some((number) => !mine.pullRequests.includes(number))) && pulls.length > 1) return `${said[state]}: the worst of pull requests ${formatNumbers(pulls)}, which share this head commit`;
			let newer = decisive.some(({ run }) => compareDigits(run, mine.run) > 0);
			return `${said[state]}: a ${newer ? "newer" : "different"} workflow run of this commit decides`;
		}
		let said = {
			failure: "failed",
			error: "failed",
			pending: "pending",
			success: "passed"
		};
		let ofThisRun = {
			failure: "failed: another data diff gate of this run failed",
			error: "failed: another data diff gate of this run has no verdict",
			pending: "pending: another data diff gate of this run has not finished",
			success: "passed: all data diff gates of this run"
		};
		function formatNumbers(numbers) {
			let sorted = numbers.toSorted((a, b) => a - b);
			let shown = sorted.slice(0, 5).map(String);
			let last = sorted.length > 5 ? `${sorted.length - 5} more` : shown.pop();
			return `${shown.join(", ")} and ${last}`;
		}
		//! MODULE: ../../build/commit-status/own-statuses.js
		function own_statuses_findMarked(statuses, runUrl) {
			return statuses.flatMap((status) => {
				let marker = marker_readMarker(status, runUrl);
				return marker === null ? [] : [{
					marker,
					creator: status.creator
				}];
			});
		}
		function findOwnAccount(marked, mine) {
			return marked.findLast(({ marker }) => isSameInstance(marker, mine))?.creator;
		}
		function findMarkersBy(marked, isAccount) {
			return marked.filter(({ creator }) => isAccount(creator)).map(({ marker }) => marker);
		}
		//! MODULE: ../../build/commit-status/status-history.js
		function createStatusHistory(place, github) {
			let known = new Set();
			let named = [];
			let unreadState = null;
			return { read: async (signal) => {
				let { found, latest } = await fetchNewStatuses(place, known, github, signal);
				for (let { id } of found) known.add(id);
				named = [...found.filter(({ context }) => isSameName(context, place.name)), ...named];
				latest !== null && named.length === 0 && (unreadState = latest);
				return {
					statuses: named,
					unreadState
				};
			} };
		}
		async function fetchNewStatuses({ sha, name }, known, github, signal) {
			let found = new Map();
			let fetchPage = async (page) => {
				let { statuses, isLast } = await github.fetchStatuses(sha, page, signal);
				return {
					statuses,
					isLast: isLast || statuses.some(({ id }) => known.has(id))
				};
			};
			let keep = (statuses) => {
				for (let status of statuses) known.has(status.id) || found.set(status.id, status);
			};
			let finish = (latest) => ({
				found: [...found.values()],
				latest
			});
			let first = await fetchPage(1);
			keep(first.statuses);
			if (first.isLast) return finish(null);
			let latest = known.size > 0 ? null : await fetchLatestState({
				sha,
				name
			}, github, signal);
			if (latest === "none") return finish(null);
			for (let from = 2; from <= 40; from += 5) {
				let pages = await Promise.all(Array.from({ length: 5 }, (_, at) => fetchPage(from + at)));
				for (let { statuses } of pages) keep(statuses);
				if (pages.some(({ isLast }) => isLast)) return finish(null);
			}
			return finish(latest);
		}
		async function fetchLatestState({ sha, name }, github, signal) {
			try {
				return await github.fetchLatestState(sha, name, signal) ?? "none";
			} catch (error) {
				if (signal.aborted) throw error;
				return null;
			}
		}
		function isSameName(a, b) {
			return a.toLowerCase() === b.toLowerCase();
		}
		//! MODULE: ../../build/commit-status/write-status.js
		function createStatusWriter(place, github, clock) {
			let history = createStatusHistory(place, github);
			let viewer = null;
			let askViewer = (signal) => {
				viewer ??= github.fetchViewer(abortAfter(3e3, {
					clock,
					signal
				})).catch(() => null);
				return viewer;
			};
			return {
				write: (status, signal) => {
					let mine = buildStatusMarker(place, status);
					let read = async () => evaluate(await history.read(signal), mine, place.runUrl, () => askViewer(signal));
					let set = (state, markers) => {
						let description = state === status.own ? status.words : describeOthers(mine, markers, state);
						let targetUrl = buildMarkedUrl(place.runUrl, mine);
						return github.setStatus(place.sha, {
							state,
							context: place.name,
							description: shortenDescription(description),
							targetUrl
						}, signal);
					};
					return writeUntilDone({
						read,
						set
					}, clock, signal);
				},
				readOwn: async (signal) => {
					let mine = buildStatusMarker(place, {
						own: "pending",
						pullRequests: []
					});
					let { statuses } = await history.read(signal);
					let marked = own_statuses_findMarked(statuses, place.runUrl);
					let account = findOwnAccount(marked, mine) ?? null;
					return findMarkersBy(marked, (creator) => isSameAccount(creator, account)).find((marker) => isSameInstance(marker, mine)) ?? null;
				}
			};
		}
		async function evaluate({ statuses, unreadState }, mine, runUrl, askViewer) {
			let markers = await findOwnMarkers(own_statuses_findMarked(statuses, runUrl), mine, askViewer);
			let isRecorded = markers.find((marker) => isSameInstance(marker, mine))?.own === mine.own;
			if (!isRecorded && isOutdated(mine, markers)) return {
				markers,
				wanted: "newer",
				isDone: !0
			};
			let unread = commitStates.find((state) => state === unreadState) ?? mine.own;
			let wanted = getWorstState([getCombinedState([mine, ...markers]) ?? mine.own, unread]) ?? mine.own;
			return {
				markers,
				wanted,
				isDone: isRecorded && statuses[0]?.state === wanted
			};
		}
		async function findOwnMarkers(marked, mine, askViewer) {
			let account = findOwnAccount(marked, mine);
			if (account !== void 0) return findMarkersBy(marked, (creator) => isSameAccount(creator, account));
			let all = findMarkersBy(marked, () => !0);
			let matters = isOutdated(mine, all) || getCombinedState([mine, ...all]) !== mine.own;
			if (all.length === 0 || mine.own !== "success" && !matters) return [];
			let viewer = await askViewer();
			return viewer === null ? [] : findMarkersBy(marked, (creator) => creator !== null && hasLogin(creator, viewer));
		}
		async function writeUntilDone({ read, set }, clock, signal) {
			let pauses = createPauses();
			let endsAt = clock.now() + maxPhaseMs;
			let written = null;
			let uncertainError = null;
			let giveUp = (error) => {
				if (signal.reason instanceof build_errors.cc) throw signal.reason;
				if (written !== null) return written;
				throw uncertainError ?? error;
			};
			for (let writes = 0;;) {
				let seen = await read().catch((error) => ({ error }));
				if ("error" in seen) return giveUp(seen.error);
				if (seen.wanted === "newer" || seen.isDone) return seen.wanted;
				if (writes >= 4) return written ?? seen.wanted;
				let nextAt = clock.now() + pauses.getNext();
				try {
					await set(seen.wanted, seen.markers);
					[written, uncertainError] = [seen.wanted, null];
					writes++;
				} catch (error) {
					if (!(0, build_errors.Y2)(error) || signal.aborted || nextAt > endsAt) return giveUp(error);
					uncertainError = error;
					await clock.sleep(nextAt - clock.now(), signal).catch(() => void 0);
				}
			}
		}
		function buildStatusMarker({ gateId, statusInstanceId, run }, { own, pullRequests }) {
			return {
				run: run.id,
				attempt: run.attempt,
				gateId,
				statusInstanceId,
				pullRequests,
				own
			};
		}
		//! MODULE: ../../build/commit-status/gate-status.js
		function createGateStatus(context) {
			let { origin, github, clock, log, runUrl } = context;
			let begun = null;
			let pullRequests = [];
			return {
				begin: async ({ target, problem }, signal) => {
					let sha = origin.place === "inMergeQueue" ? origin.queueSha : target.headSha;
					if (sha === null) throw new build_errors.yo(explainMissingHead(origin, problem, headOfCommitStatus));
					if (github === null || runUrl === null) throw new build_errors.yo("commit_status is set, but there is no GitHub to set it on: GITHUB_REPOSITORY or GITHUB_RUN_ID is missing. Run the action in a workflow, or leave out commit_status.");
					pullRequests = listPullRequests(target);
					context.save(sha, pullRequests);
					begun = {
						sha,
						writer: createStatusWriter({
							...context,
							sha,
							runUrl
						}, github, clock)
					};
					try {
						await begun.writer.write({
							own: "pending",
							words: "waiting for the data diffs to finish",
							pullRequests
						}, signal);
					} catch (error) {
						if (signal.reason instanceof build_errors.cc) throw signal.reason;
						begun = null;
						throw new build_errors.yo(describeBeginFailure(error));
					}
				},
				end: async (facts, signal) => {
					if (begun === null) return !1;
					let own = getCommitState(facts.verdict, facts.judgments);
					pullRequests = listPullRequests(facts.target);
					try {
						let written = await begun.writer.write({
							own,
							words: describeStatus(facts),
							pullRequests
						}, signal);
						log.info(written === "newer" ? "Commit status not changed: a newer run has set it." : `Commit status set on ${begun.sha}: ${written}.`);
						return !0;
					} catch (error) {
						if (signal.reason instanceof build_errors.cc) throw signal.reason;
						log.error(describeEndFailure(error), "Commit status");
						return !1;
					}
				},
				setErrored: async (signal) => {
					await begun?.writer.write({
						own: "error",
						words: stoppedWords,
						pullRequests
					}, signal);
				}
			};
		}
		function listPullRequests({ prNumber, candidates }) {
			return prNumber === null ? candidates ?? [] : [prNumber];
		}
		async function setErroredLater({ place, pullRequests, isKnownCommit }, github, clock, signal) {
			let writer = createStatusWriter(place, github, clock);
			let last = await writer.readOwn(signal);
			if (last?.own === "error" || last === null && !isKnownCommit) return !1;
			let errored = {
				own: "error",
				words: stoppedWords,
				pullRequests: last?.pullRequests ?? pullRequests
			};
			return await writer.write(errored, signal) !== "newer";
		}
		var iso = __webpack_require__(378);
		//! MODULE: ../../build/github/schemas.js
		let time = iso.w$({ offset: !0 });
		let commentSchema = schemas.Ikc({
			id: schemas.Whr(),
			node_id: optionalOrNull(schemas.YjP()),
			body: optionalOrNull(schemas.YjP()),
			user: schemas.cl6(schemas.Ikc({
				login: schemas.YjP(),
				type: optionalOrNull(schemas.YjP())
			})),
			created_at: optionalOrNull(schemas.YjP()),
			updated_at: optionalOrNull(schemas.YjP()),
			minimized: optionalOrNull(schemas.Ikc({ reason: optionalOrNull(schemas.YjP()) }))
		});
		let pullSchema = schemas.Ikc({
			number: schemas.Whr(),
			state: schemas.YjP(),
			head: schemas.Ikc({ sha: schemas.YjP() })
		});
		let detailsSchema = schemas.RZV(() => schemas.X$i(pullSchema, {
			merge_commit_sha: optionalOrNull(schemas.YjP()),
			user: optionalOrNull(schemas.Ikc({ login: schemas.YjP() })),
			labels: optionalOrNull(schemas.YOg(schemas.Ikc({ name: schemas.YjP() }))),
			head: schemas.Ikc({ sha: schemas.YjP() })
		}));
		let commitSchema = schemas.RZV(() => schemas.Ikc({
			parents: schemas.YOg(schemas.Ikc({ sha: schemas.YjP() })),
			committer: optionalOrNull(schemas.Ikc({ login: optionalOrNull(schemas.YjP()) })),
			commit: optionalOrNull(schemas.Ikc({
				committer: optionalOrNull(schemas.Ikc({ email: optionalOrNull(schemas.YjP()) })),
				verification: optionalOrNull(schemas.Ikc({ verified: optionalOrNull(schemas.zMY()) }))
			}))
		}));
		let toCommit = ({ parents, committer, commit }) => ({
			parents: parents.map(({ sha }) => sha.toLowerCase()),
			isSignedByGitHub: (committer?.login === "web-flow" || commit?.committer?.email === "noreply@github.com") && commit?.verification?.verified === !0
		});
		let statusSchema = schemas.RZV(() => schemas.Ikc({
			id: schemas.Whr(),
			state: schemas.YjP(),
			context: schemas.YjP(),
			target_url: optionalOrNull(schemas.YjP()),
			creator: optionalOrNull(schemas.Ikc({
				login: schemas.YjP(),
				type: optionalOrNull(schemas.YjP())
			}))
		}));
		let combinedSchema = schemas.RZV(() => schemas.Ikc({
			total_count: schemas.Whr(),
			statuses: schemas.YOg(schemas.Ikc({
				state: schemas.YjP(),
				context: schemas.YjP()
			}))
		}));
		let toPull = ({ number, state, head }) => ({
			number,
			open: state === "open",
			headSha: head.sha.toLowerCase()
		});
		let toDetails = ({ user, labels, head, merge_commit_sha, ...pull }) => ({
			...toPull({
				...pull,
				head
			}),
			mergeSha: merge_commit_sha?.toLowerCase() ?? null,
			author: user?.login ?? null,
			labels: (labels ?? []).map(({ name }) => name)
		});
		let toStatus = ({ id, state, context, target_url, creator }) => ({
			id,
			state,
			context,
			targetUrl: target_url ?? "",
			creator: creator ? {
				login: creator.login,
				isBot: creator.type === "Bot"
			} : null
		});
		let toComment = ({ id, body, user, ...more }) => ({
			id,
			nodeId: more.node_id ?? null,
			body: body ?? "",
			author: {
				login: user?.login ?? "",
				isBot: user?.type === "Bot"
			},
			hidden: more.minimized ? (more.minimized.reason ?? "").toLowerCase() : null,
			createdAt: more.created_at ?? null,
			updatedAt: more.updated_at ?? null
		});
		let viewerSchema = schemas.Ikc({ login: schemas.YjP().check(api.m9(1)) });
		let nodeSchema = schemas.Ikc({
			fullDatabaseId: schemas.KCZ([schemas.Whr(), schemas.YjP().check(api.Fk(/^\d{1,15}$/))]),
			id: optionalOrNull(schemas.YjP()),
			body: schemas.YjP(),
			isMinimized: optionalOrNull(schemas.zMY()),
			minimizedReason: optionalOrNull(schemas.YjP()),
			author: schemas.mee(schemas.Ikc({
				login: schemas.YjP(),
				__typename: schemas.YjP()
			}))
		});
		let conversationSchema = schemas.Ikc({
			viewer: viewerSchema,
			repository: schemas.Ikc({ pullRequest: schemas.Ikc({
				number: schemas.Whr(),
				state: schemas.YjP(),
				headRefOid: schemas.YjP(),
				comments: schemas.Ikc({
					pageInfo: schemas.Ikc({ hasNextPage: schemas.zMY() }),
					nodes: schemas.YOg(nodeSchema)
				})
			}) })
		});
		let toFirstPage = ({ viewer, repository }) => {
			let { number, state, headRefOid: sha, comments } = repository.pullRequest;
			return {
				viewer: viewer.login,
				pull: toPull({
					number,
					state: state.toLowerCase(),
					head: { sha }
				}),
				comments: comments.nodes.map(toCommentOfNode),
				hasMore: comments.pageInfo.hasNextPage
			};
		};
		let toCommentOfNode = ({ fullDatabaseId, id, author, ...node }) => ({
			id: Number(fullDatabaseId),
			nodeId: id ?? null,
			body: node.body,
			author: {
				login: author?.login ?? "",
				isBot: author?.__typename === "Bot"
			},
			hidden: node.isMinimized === !0 ? (node.minimizedReason ?? "").toLowerCase() : null,
			createdAt: null,
			updatedAt: null
		});
		function parsePage(data, schema, entriesOf) {
			let listed = schemas.YOg(schema).parse(data);
			return {
				count: listed.length,
				entries: listed.flatMap(entriesOf)
			};
		}
		let parsers = {
			comment: (data) => toComment(commentSchema.parse(data)),
			comments: (data) => parsePage(data, commentSchema, (comment) => [toComment(comment)]),
			pull: (data) => toDetails(detailsSchema.parse(data)),
			pulls: (data) => schemas.YOg(pullSchema).parse(data).map(toPull),
			statuses: (data) => parsePage(data, statusSchema, (status) => [toStatus(status)]),
			combined: (data) => combinedSchema.parse(data),
			commit: (data) => toCommit(commitSchema.parse(data)),
			firstPage: (data) => toFirstPage(conversationSchema.parse(data)),
			viewer: (data) => schemas.Ikc({ viewer: viewerSchema }).parse(data).viewer.login,
			login: (data) => viewerSchema.parse(data).login,
			nothing: () => void 0
		};
		//! MODULE: ../../build/github/acceptance-schemas.js
		let labelEventSchema = schemas.RZV(() => schemas.Ikc({
			id: schemas.Whr(),
			event: schemas.YjP(),
			created_at: optionalOrNull(time),
			label: optionalOrNull(schemas.Ikc({ name: schemas.YjP() })),
			actor: optionalOrNull(schemas.Ikc({
				login: schemas.YjP(),
				type: optionalOrNull(schemas.YjP())
			})),
			performed_via_github_app: schemas.lqM(schemas.L5J()),
			intent: schemas.lqM(schemas.L5J())
		}));
		let fileSchema = schemas.RZV(() => schemas.Ikc({
			filename: schemas.YjP(),
			status: schemas.YjP(),
			sha: optionalOrNull(schemas.YjP()),
			previous_filename: optionalOrNull(schemas.YjP())
		}));
		let toLabelEvent = (event) => {
			let { id, event: kind, created_at: at, label, actor } = event;
			if (kind !== "labeled" && kind !== "unlabeled") return [];
			if (!label) throw Error("a label event names no label");
			return [{
				id,
				kind,
				label: label.name,
				by: actor?.login ?? "",
				byUser: actor?.type === "User" && actor.login !== "",
				throughApp: (event.performed_via_github_app ?? null) !== null || (event.intent ?? null) !== null,
				at: at ?? ""
			}];
		};
		let toFile = (file) => ({
			filename: file.filename,
			status: file.status,
			sha: file.sha ?? null,
			previousFilename: file.previous_filename ?? null
		});
		let acceptanceParsers = {
			labelEvents: (data) => parsePage(data, labelEventSchema, toLabelEvent),
			files: (data) => parsePage(data, fileSchema, (file) => [toFile(file)])
		};
		//! MODULE: ../../build/github/operation.js
		let statusPermission = "statuses: write";
		function getPermission(operation) {
			switch (operation) {
				case "read the commit": return "contents: read";
				case "read the commit statuses":
				case "set the commit status": return statusPermission;
				default: return "pull-requests: write";
			}
		}
		function getSetting(operation) {
			switch (getPermission(operation)) {
				case "contents: read": return "Contents: Read-only";
				case statusPermission: return "Commit statuses: Read and write";
				default: return "Pull requests: Read and write";
			}
		}
		//! MODULE: ../../build/github/refusal-reasons.js
		let useOwnToken = "or leave out `github_token` to use the workflow's own token.";
		let namedReasons = [
			{
				pattern: /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/,
				cause: "the token sent too many requests in a short time, most likely from several jobs",
				fix: "Wait a few minutes, then re-run the job. Run fewer jobs with this token at once."
			},
			{
				pattern: /rate limit/,
				cause: "the GitHub API rate limit is exhausted, most likely by other jobs in this repository",
				fix: "It resets within an hour: re-run the job then."
			},
			{
				pattern: /\b(?:issue|pull request|conversation|discussion) (?:is|was|has been) locked\b|\block prevented\b/,
				isLocked: !0,
				cause: "the conversation is locked",
				fix: "Unlock it to get comments again."
			},
			{
				pattern: /more than [\d,]{1,9} comments|too many comments|(?:maximum|limit)[a-z ]{0,20} (?:number )?of [\d, ]{0,9}comments/,
				cause: "the conversation has as many comments as GitHub allows (2,500)",
				fix: "Delete comments there, or continue in a new pull request."
			},
			{
				pattern: /maximum number of statuses|too many statuses/,
				cause: "the commit has as many statuses with this context as GitHub allows (1,000)",
				fix: "Push a new commit, or use another name in `commit_status`."
			},
			{
				pattern: /not accessible by integration/,
				cause: "the token lacks a permission",
				fix: (operation) => `Add to the job "permissions:" with the line "${getPermission(operation)}". Runs of pull requests from forks and of Dependabot get a read-only token.`
			},
			{
				pattern: /not accessible by (?:fine-grained )?personal access token/,
				cause: "the personal access token in `github_token` has no access to this",
				fix: (operation) => `Give the token "${getSetting(operation)}" for this repository in its settings, ${useOwnToken}`
			},
			{
				pattern: /\bsaml\b|single sign-on|\bsso\b/,
				cause: "the organization's SAML single sign-on does not accept the token",
				fix: `Authorize the token for the organization ("Configure SSO" in the list of your tokens), ${useOwnToken}`
			},
			{
				pattern: /ip allow list|ip address (?:is )?not (?:permitted|allowed)|ip address.{0,30}not on/,
				cause: "the organization's IP allow list does not contain the address of this runner",
				fix: "Add the address to the list, or use a runner whose address is on it."
			},
			{
				pattern: /\barchived\b/,
				cause: "the repository is archived, so it is read-only",
				fix: "Unarchive the repository, or disable this workflow."
			},
			{
				pattern: /\blifetime\b/,
				cause: "the organization does not accept tokens with such a long lifetime",
				fix: `Create a token with a shorter lifetime, ${useOwnToken}`
			},
			{
				pattern: /forbids access via|personal access tokens? \(classic\)|classic personal access token/,
				cause: "the organization does not accept this kind of personal access token",
				fix: `Use the kind of token that the organization accepts, or one of a GitHub App, ${useOwnToken}`
			},
			{
				pattern: /oauth app|third-part(?:y|ies)/,
				cause: "the organization restricts OAuth apps, and the token is from one",
				fix: `Ask an owner of the organization to approve the app, ${useOwnToken}`
			},
			{
				pattern: /required scopes|insufficient scopes/,
				cause: "the token lacks a scope",
				fix: `Give the classic personal access token the scope "repo", ${useOwnToken}`
			},
			{
				pattern: /must have (?:admin|push|write|maintain|triage|read)|write access to repository not granted|permission to \S{1,200} denied|(?:doesn't|does not|don't|do not) have (?:the )?(?:correct |required |sufficient )?permission/,
				cause: "the account of the token has too few rights in this repository",
				fix: `Give the account the role that GitHub's message asks for, ${useOwnToken}`
			},
			{
				pattern: /installation.{0,40}suspended/,
				cause: "the GitHub App of the token is suspended",
				fix: `Unsuspend the app's installation, ${useOwnToken}`
			},
			{
				pattern: /suspended/,
				cause: "the account of the token is suspended",
				fix: `Use the token of another account, ${useOwnToken}`
			},
			{
				pattern: /(?:user|you|account).{0,20} blocked/,
				cause: "the account of the token is blocked by the owner of the repository",
				fix: `Unblock the account, ${useOwnToken}`
			},
			{
				pattern: /limited (?:the ability|interactions)|interaction limit|limited to (?:collaborators|(?:existing|prior) )/,
				cause: "the interaction limits of the repository do not let the account of the token comment",
				fix: "Lift the limit in the moderation settings of the repository, or wait until it ends."
			},
			{
				pattern: /billing|payment|spending limit|trade controls|\bplan\b/,
				cause: "GitHub restricts this repository because of the billing or the plan of its owner",
				fix: "Ask the owner to check the billing settings on GitHub."
			},
			{
				pattern: /migrat|repository (?:is |has been |was )?(?:currently )?locked/,
				cause: "the repository is locked, most likely for a migration",
				fix: "Re-run the job when the migration has finished."
			},
			{
				pattern: /access blocked|repository (?:is |has been |was )?(?:disabled|unavailable)|\bdmca\b/,
				cause: "GitHub has disabled this repository",
				fix: "Ask the owner of the repository to contact GitHub Support."
			},
			{
				pattern: /two-factor|\b2fa\b|\botp\b/,
				cause: "two-factor authentication is required of the account of the token",
				fix: `Turn it on for the account, ${useOwnToken}`
			},
			{
				pattern: /email address must be verified/,
				cause: "the account of the token has no verified email address",
				fix: `Verify the address, ${useOwnToken}`
			},
			{
				pattern: /administrative rules|user-agent/,
				cause: "the request reached GitHub without its User-Agent header",
				fix: "A proxy most likely removes the header: let it pass there."
			},
			{
				pattern: /\bspam/,
				cause: "GitHub took the comment for spam",
				fix: "Ask GitHub Support to review the account of the token, or set `comment: never`."
			},
			{
				pattern: /is too (?:long|large)|maximum is [\d,]+ characters/,
				cause: "the text is longer than this GitHub accepts",
				fix: "Split the diffs over several steps."
			},
			{
				pattern: /no commit found/,
				cause: "this repository has no such commit, most likely because of a force push",
				fix: "Re-run the workflow for the newest commit."
			},
			{
				pattern: /maintenance/,
				cause: "GitHub is under maintenance",
				fix: "Re-run the job when the maintenance has finished."
			}
		];
		function findNamedReason(operation, message) {
			let text = message.toLowerCase();
			let found = namedReasons.find((reason) => reason.pattern.test(text));
			if (found === void 0) return null;
			let { cause, fix, isLocked = !1 } = found;
			return {
				cause,
				fix: typeof fix == "string" ? fix : fix(operation),
				isLocked
			};
		}
		//! MODULE: ../../build/github/http-status-reasons.js
		let http_status_reasons_is = (...statuses) => ({ status }) => statuses.includes(status);
		let temporaryFix = "This is usually temporary: re-run the job.";
		let http_status_reasons_statusRows = [
			{
				matches: http_status_reasons_is(407),
				cause: "a proxy between this runner and GitHub asks for a user name and password",
				fix: "Put them into HTTPS_PROXY, with special characters percent-encoded."
			},
			{
				matches: http_status_reasons_is(511),
				cause: "the network of this runner asks for a sign-in",
				fix: "Sign this runner in to its network, or use a runner in another network."
			},
			{
				matches: ({ status, message }) => status < 500 && status !== 429 && isWebPage(message),
				cause: "a web page responded in place of GitHub's API",
				fix: "A login page, proxy, or firewall most likely responded: allow the requests there, and check GITHUB_API_URL."
			},
			{
				matches: http_status_reasons_is(301, 307, 308),
				cause: "the repository was most likely renamed or moved while this run waited",
				fix: "Re-run the workflow in its new place. If the repository has not moved, check the proxies and GITHUB_API_URL."
			},
			{
				matches: ({ status }) => status >= 300 && status < 400,
				cause: "the address redirects elsewhere, most likely to a login page",
				fix: "Check the proxies between this runner and GitHub, and GITHUB_API_URL."
			},
			{
				matches: http_status_reasons_is(401),
				cause: "the token is not accepted: it is most likely misspelled, revoked or expired (the token of an App lasts one hour)",
				fix: "Correct `github_token`, or leave it out to use the workflow's own token."
			},
			{
				matches: ({ status, operation }) => status === 404 && operation === "read the pull request",
				cause: "this repository has no pull request with that number, or the token cannot see it",
				fix: "Check `pr_number` if you set it, and that the token can read this repository's pull requests (pull-requests: read)."
			},
			{
				matches: http_status_reasons_is(404),
				cause: "GitHub has nothing at this address, or the token cannot see it",
				fix: "It was most likely deleted. If not, `github_token` has no access to this repository: leave it out to use the workflow's own token."
			},
			{
				matches: http_status_reasons_is(403),
				cause: (refused) => `GitHub refused the request: ${quoteMessage(refused)}`,
				fix: "Follow GitHub's message where it gives one. A missing permission of the token is one possible cause among others."
			},
			{
				matches: http_status_reasons_is(408, 409, 425),
				cause: (refused) => `GitHub did not take the request at this moment (${quoteMessage(refused)})`,
				fix: temporaryFix
			},
			{
				matches: http_status_reasons_is(410),
				cause: (refused) => `GitHub no longer offers this (${quoteMessage(refused)})`,
				fix: "The conversation was most likely deleted, or comments are turned off in this repository."
			},
			{
				matches: http_status_reasons_is(429),
				cause: "the GitHub API rate limit is exhausted, most likely by other jobs in this repository",
				fix: "It resets within an hour: re-run the job then."
			},
			{
				matches: http_status_reasons_is(451),
				cause: "GitHub has blocked this repository for legal reasons",
				fix: "Ask the owner of the repository to contact GitHub Support."
			},
			{
				matches: http_status_reasons_is(400, 413, 414, 415, 422, 431),
				cause: (refused) => `GitHub refused the request as invalid: ${quoteMessage(refused)}`,
				fix: "Follow GitHub's message. If it names nothing that you can change, report it with the log of the run."
			},
			{
				matches: ({ status }) => status >= 400 && status < 500,
				cause: (refused) => `GitHub refused the request: ${quoteMessage(refused)}`,
				fix: "Follow GitHub's message, and check the proxies between this runner and GitHub."
			},
			{
				matches: ({ status }) => status >= 500 && status < 600,
				cause: "GitHub, or a proxy in front of it, returned a server error",
				fix: temporaryFix
			},
			{
				matches: () => !0,
				cause: "the response has a status that GitHub's API does not use",
				fix: "A proxy most likely responded in its place: check the proxies between this runner and GitHub, and GITHUB_API_URL."
			}
		];
		function findReason(refused) {
			let { operation, status, message } = refused;
			let named = status >= 400 && !isWebPage(message) ? findNamedReason(operation, message.slice(0, 2e3).replace(documentation, "")) : null;
			if (named !== null) return named;
			let row = http_status_reasons_statusRows.find(({ matches }) => matches(refused));
			if (row === void 0) throw Error("the last row matches everything");
			return {
				cause: typeof row.cause == "string" ? row.cause : row.cause(refused),
				fix: row.fix
			};
		}
		let documentation = / - https?:\/\/\S*$/;
		function quoteMessage({ message }) {
			let line = message.slice(0, 2e3).replace(documentation, "").replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("\"", "'").trim();
			if (line === "" || isWebPage(message)) return "GitHub gives no reason";
			let points = [...line];
			return `GitHub says "${points.length > 200 ? `${points.slice(0, 199).join("")}\u2026` : line}"`;
		}
		//! MODULE: ../../build/github/github-error.js
		function explain(operation, status, message) {
			let { cause, fix, isLocked = !1 } = findReason({
				operation,
				status,
				message
			});
			return new build_errors.y_(`${describeAttempt(operation)} (GitHub responded with ${status}): ${cause}. ${fix}`, status, { isLocked });
		}
		function isRateLimit(status, message) {
			return status === 429 || status === 403 && /rate limit|abuse detection|submitted too quickly|blocked from content creation/i.test(message);
		}
		let refusals = {
			FORBIDDEN: 403,
			INSUFFICIENT_SCOPES: 403,
			RATE_LIMITED: 429
		};
		function explainGraphql(operation, errors) {
			let types = errors.map((error) => getText(error, "type"));
			let message = errors.map((error) => getText(error, "message")).find((text) => text !== "") ?? "";
			let refusal = Object.keys(refusals).find((type) => types.includes(type));
			if (refusal === void 0) return explainFailedQuery(operation, message);
			let status = refusals[refusal];
			let { cause, fix } = findReason({
				operation,
				status,
				message: message || (refusal === "INSUFFICIENT_SCOPES" ? "insufficient scopes" : "")
			});
			return new build_errors.y_(`${describeAttempt(operation)} (GitHub responded with ${refusal}): ${cause}. ${fix}`, status);
		}
		function explainFailedQuery(operation, message) {
			if (message === "") return explainUnreadable(operation);
			return new build_errors.y_(`${describeAttempt(operation)}: GitHub could not respond to the query (${quoteMessage({ message })}). This is usually temporary: re-run the job.`, null);
		}
		function describeAttempt(operation) {
			return `Could not ${operation}`;
		}
		function getText(error, field) {
			if (typeof error != "object" || !error) return "";
			let value = error[field];
			return typeof value == "string" ? value : "";
		}
		function explainUnreachable(operation, { message, advice }) {
			let fix = advice === "" ? "This is usually temporary: re-run the job." : advice;
			return new build_errors.y_(`${describeAttempt(operation)}: GitHub could not be reached (${message}). ${fix}`, null);
		}
		function explainUnreadable(operation) {
			return new build_errors.y_(`${describeAttempt(operation)}: the response is not from GitHub's API. A proxy or login page most likely responded in its place: check the proxies between this runner and GitHub, and GITHUB_API_URL.`, null);
		}
		//! MODULE: ../../build/github/failure.js
		function classifyFailure(operation, error) {
			if (error instanceof build_errors.y_) return {
				error,
				retry: "never",
				requestedWaitMs: 0
			};
			let network = error instanceof Error && error.cause instanceof network_error.D ? error.cause : null;
			if (network !== null) return classifyTemporary(explainUnreachable(operation, network));
			let { status, headers, message } = readErrorResponse(error);
			if (status === null) {
				let graphqlError = explainGraphql(operation, listGraphqlErrors(error));
				return graphqlError.status === null ? classifyTemporary(graphqlError) : {
					error: graphqlError,
					retry: "never",
					requestedWaitMs: 0
				};
			}
			let failure = explain(operation, status, message);
			if (isRateLimit(status, message)) return {
				error: failure,
				retry: "limited",
				requestedWaitMs: getRateLimitWaitMs(headers)
			};
			return status >= 500 || status === 408 || status === 425 ? classifyTemporary(failure, parseRetryAfterMs(headers["retry-after"], headers.date, Date.now())) : {
				error: failure,
				retry: "never",
				requestedWaitMs: 0
			};
		}
		function classifyTemporary(error, requestedWaitMs = 0) {
			return {
				error,
				retry: "temporary",
				requestedWaitMs
			};
		}
		function listGraphqlErrors(error) {
			return error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors : [];
		}
		function getRateLimitWaitMs(headers) {
			let asked = parseRetryAfterMs(headers["retry-after"], headers.date, Date.now());
			if (asked > 0) return asked;
			let reset = Number(headers["x-ratelimit-remaining"] === "0" ? headers["x-ratelimit-reset"] ?? NaN : NaN);
			return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : 6e4;
		}
		function readErrorResponse(error) {
			if (!(error instanceof Error) || !("response" in error)) return {
				status: null,
				headers: {},
				message: ""
			};
			let response = error.response;
			return {
				status: typeof response?.status == "number" ? response.status : null,
				headers: response?.headers ?? {},
				message: error.message
			};
		}
		//! MODULE: ../../build/github/with-retries.js
		async function withRetries(operation, send, parse, { clock, signal, repeatable, maxRetryMs = maxPhaseMs }) {
			let pauses = createPauses();
			let endsAt = clock.now() + maxRetryMs;
			let last = null;
			for (;;) {
				let soonest = clock.now() + pauses.getNext();
				try {
					return await sendOnce(operation, send, parse);
				} catch (error) {
					if (signal.aborted) throw getAbortReason(signal, last);
					last = classifyFailure(operation, error);
				}
				let nextAt = scheduleNextAttempt(last, soonest, endsAt, clock.now());
				if (nextAt === null || last.retry === "temporary" && !repeatable) throw last.error;
				try {
					await clock.sleep(nextAt - clock.now(), signal);
				} catch {
					throw getAbortReason(signal, last);
				}
			}
		}
		async function sendOnce(operation, send, parse) {
			let { status, data } = await send();
			if (status >= 300) throw explain(operation, status, "");
			return parse(data);
		}
		function scheduleNextAttempt({ retry, requestedWaitMs }, soonest, endsAt, now) {
			if (retry === "never") return null;
			let asked = Math.max(soonest, now + requestedWaitMs);
			let nextAt = asked > endsAt && retry === "temporary" ? Math.max(soonest, now) : asked;
			return nextAt > endsAt ? null : nextAt;
		}
		function getAbortReason(signal, last) {
			return signal.reason instanceof build_errors.cc ? signal.reason : last?.error ?? signal.reason;
		}
		//! MODULE: ../../build/github/requests.js
		function createRequests(octokit, repository, clock) {
			let request = ({ operation, parse, route, parameters, ...terms }, signal) => {
				let ofRepository = route.includes("{owner}") ? repository : {};
				let send = () => octokit.request(route, {
					...ofRepository,
					...parameters,
					request: { signal }
				});
				return withRetries(operation, send, parse, {
					clock,
					signal,
					repeatable: !0,
					...terms
				});
			};
			return {
				repository,
				request,
				paginate: async (list, signal) => {
					let all = [];
					for (let page = 1;; page++) {
						let parameters = {
							...list.parameters,
							per_page: 100,
							page
						};
						let found = await request({
							...list,
							parameters
						}, signal);
						all.push(...found.entries);
						if (found.count < 100) return all;
					}
				},
				query: ({ operation, parse, text, variables, ...terms }, signal) => {
					let send = async () => ({
						status: 200,
						data: await octokit.graphql(text, {
							...variables,
							request: { signal }
						})
					});
					return withRetries(operation, send, parse, {
						clock,
						signal,
						repeatable: !0,
						...terms
					});
				}
			};
		}
		//! MODULE: ../../build/github/commit-status-requests.js
		let operation = "read the commit statuses";
		function createStatusRequests({ request }) {
			return {
				fetchStatuses: async (ref, page, signal) => {
					let { count, entries } = await request({
						operation,
						route: "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
						parameters: {
							ref,
							per_page: 100,
							page
						},
						parse: parsers.statuses
					}, signal);
					return {
						statuses: entries,
						isLast: count < 100
					};
				},
				fetchLatestState: async (ref, name, signal) => {
					let seen = 0;
					for (let page = 1; page <= 3; page++) {
						let { statuses, total_count } = await request({
							operation,
							route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
							parameters: {
								ref,
								per_page: 100,
								page
							},
							parse: parsers.combined,
							maxRetryMs: 0
						}, signal);
						let found = statuses.find(({ context }) => context.toLowerCase() === name.toLowerCase());
						if (found !== void 0) return found.state;
						seen += statuses.length;
						if (seen >= total_count) return null;
					}
					throw explainUnreadable(operation);
				},
				setStatus: (sha, { targetUrl, ...status }, signal) => request({
					operation: "set the commit status",
					route: "POST /repos/{owner}/{repo}/statuses/{sha}",
					parameters: {
						sha,
						...status,
						target_url: targetUrl
					},
					parse: parsers.nothing,
					repeatable: !1
				}, signal)
			};
		}
		//! MODULE: ../../build/github/conversation.js
		let firstPage = {
			operation: "read the pull request",
			parse: parsers.firstPage,
			text: "query ($owner: String!, $repo: String!, $number: Int!) {\n  viewer { login }\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      number state headRefOid\n      comments(first: 100) {\n        pageInfo { hasNextPage }\n        nodes { id fullDatabaseId body isMinimized minimizedReason author { login __typename } }\n      }\n    }\n  }\n}",
			maxRetryMs: 0
		};
		let viewerLogin = {
			operation: "find out which account the token belongs to",
			parse: parsers.viewer,
			text: "query { viewer { login } }",
			variables: {}
		};
		let showHidden = {
			operation: "show the hidden pull request comment",
			parse: parsers.nothing,
			text: "mutation ($id: ID!) {\n  unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }\n}",
			maxRetryMs: 4e3
		};
		function createConversationRequests(requests, fetchPullRequest) {
			let { request, query, repository } = requests;
			let fetchPage = createPageReader(requests);
			return {
				fetchConversation: async (number, signal) => {
					try {
						return await query({
							...firstPage,
							variables: {
								...repository,
								number
							}
						}, signal);
					} catch (error) {
						if (!(error instanceof build_errors.y_)) throw error;
						let [pull, page] = await Promise.all([fetchPullRequest(number, signal), fetchPage({
							issue_number: number,
							page: 1
						}, signal)]);
						return {
							pull,
							viewer: null,
							comments: page.entries,
							hasMore: page.count >= 100
						};
					}
				},
				fetchViewer: (signal) => query(viewerLogin, signal),
				fetchAccount: (signal) => request({
					operation: viewerLogin.operation,
					route: "GET /user",
					parse: parsers.login
				}, signal),
				fetchComments: async (issue_number, { fromPage = 1, since }, signal) => {
					let filter = {
						issue_number,
						...since === void 0 ? {} : { since }
					};
					return readPages(fromPage, (page) => fetchPage({
						...filter,
						page
					}, signal));
				},
				...createCommentRequests(requests),
				showComment: (id, signal) => query({
					...showHidden,
					variables: { id }
				}, signal)
			};
		}
		function createPageReader({ request }) {
			return (parameters, signal) => request({
				operation: "read the pull request comments",
				route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
				parameters: {
					...parameters,
					per_page: 100
				},
				parse: parsers.comments
			}, signal);
		}
		async function readPages(fromPage, readPage) {
			let all = [];
			let next = fromPage;
			for (let size = fromPage;; size = Math.min(size * 2, 8)) {
				let width = Math.max(1, Math.min(size, 25 - next + 1));
				let pages = await Promise.all(Array.from({ length: width }, (_, at) => readPage(next + at)));
				let last = pages.findIndex(({ count }) => count < 100);
				all.push(...pages.slice(0, last < 0 ? width : last + 1).flatMap(({ entries }) => entries));
				if (last >= 0) return all;
				next += width;
			}
		}
		let commentRoute = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
		let write = {
			operation: "write the pull request comment",
			parse: parsers.comment
		};
		function createCommentRequests({ request }) {
			return {
				fetchComment: (comment_id, signal) => request({
					operation: "read the pull request comments",
					route: `GET ${commentRoute}`,
					parameters: { comment_id },
					parse: parsers.comment
				}, signal),
				createComment: (issue_number, body, signal) => request({
					...write,
					route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
					parameters: {
						issue_number,
						body
					},
					repeatable: !1
				}, signal),
				updateComment: (comment_id, body, signal) => request({
					...write,
					route: `PATCH ${commentRoute}`,
					parameters: {
						comment_id,
						body
					}
				}, signal),
				deleteComment: async (comment_id, signal) => {
					try {
						await request({
							...write,
							route: `DELETE ${commentRoute}`,
							parameters: { comment_id },
							parse: parsers.nothing
						}, signal);
					} catch (error) {
						if (!(error instanceof build_errors.y_ && error.status === 404)) throw error;
					}
				}
			};
		}
		//! MODULE: ../../build/github/client.js
		function createGitHubClient(octokit, repository, clock) {
			let requests = createRequests(octokit, repository, clock);
			let { request } = requests;
			let fetchPullRequest = (pull_number, signal) => request({
				operation: "read the pull request",
				route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
				parameters: { pull_number },
				parse: parsers.pull
			}, signal);
			return {
				...createConversationRequests(requests, fetchPullRequest),
				fetchPullRequest,
				...createSearchRequests(requests),
				fetchCommit: (ref, signal) => request({
					operation: "read the commit",
					route: "GET /repos/{owner}/{repo}/commits/{ref}",
					parameters: { ref },
					parse: parsers.commit
				}, signal).catch(ignoreUnknown),
				...createHistoryRequests(requests),
				...createStatusRequests(requests)
			};
		}
		function createSearchRequests({ request }) {
			return {
				findPullRequestsOfCommit: (commit_sha, signal) => request({
					operation: "find the pull request of the commit",
					route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
					parameters: { commit_sha },
					parse: parsers.pulls
				}, signal),
				findPullRequestsOfBranch: (head, signal) => request({
					operation: "find the pull request of the commit",
					route: "GET /repos/{owner}/{repo}/pulls",
					parameters: {
						head,
						state: "open",
						per_page: 100
					},
					parse: parsers.pulls,
					maxRetryMs: 2500
				}, signal)
			};
		}
		function createHistoryRequests({ paginate }) {
			return {
				fetchLabelEvents: (issue_number, signal) => paginate({
					operation: "read who labeled the pull request",
					route: "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
					parameters: { issue_number },
					parse: acceptanceParsers.labelEvents
				}, signal),
				fetchFiles: (pull_number, signal) => paginate({
					operation: "read the changed files",
					route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
					parameters: { pull_number },
					parse: acceptanceParsers.files
				}, signal)
			};
		}
		function ignoreUnknown(error) {
			if (error instanceof build_errors.y_ && (error.status === 404 || error.status === 422)) return null;
			throw error;
		}
		var dist_src = __webpack_require__(869);
		//! MODULE: ../../build/github/octokit.js
		let requestTimeoutMs = 6e3;
		function createOctokit(token, urls, send) {
			let fetch = async (url, init) => {
				let response = await send({
					method: init.method,
					url: new URL(url.endsWith("/graphql") ? urls.graphql : url),
					headers: init.headers,
					timeoutMs: requestTimeoutMs,
					maxBytes: 20971520,
					signal: init.signal ?? AbortSignal.timeout(requestTimeoutMs),
					...init.body === void 0 ? {} : { body: init.body }
				});
				let headers = Object.entries(response.headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
				return {
					status: response.status,
					url,
					headers: new Map(headers),
					text: async () => response.body,
					arrayBuffer: async () => new TextEncoder().encode(response.body).buffer
				};
			};
			return new dist_src.E({
				auth: `token ${token}`,
				baseUrl: urls.api,
				userAgent: "data-diff-gate",
				request: { fetch },
				log: silent
			});
		}
		let silent = {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		};
		function ignore() {}
		//! MODULE: ../../build/github/redact-errors.js
		function redactErrors(send, redact) {
			return async (request) => {
				let response = await send(request);
				if (response.status >= 300) return {
					...response,
					body: (0, json.K)(response.body, redact)
				};
				return request.url.pathname.endsWith("/graphql") ? redactGraphql(response, redact) : response;
			};
		}
		function redactGraphql(response, redact) {
			if (!response.body.includes("\"errors\"")) return response;
			try {
				let body = JSON.parse(response.body);
				return {
					...response,
					body: JSON.stringify({
						...body,
						errors: (0, json.e)(body.errors, redact)
					})
				};
			} catch {
				return {
					...response,
					body: redact(response.body)
				};
			}
		}
		//! MODULE: ../../build/redaction/comment.js
		let linesAtTop = /^(?:<!-- data-diff-gate[^\n]*-->\r?\n)+/;
		let linesBetween = /^(<!-- data-diff-gate:[a-z]{1,20} -->)$/m;
		function redactComment(body, redact) {
			let top = linesAtTop.exec(body)?.[0] ?? "";
			return top + body.slice(top.length).split(linesBetween).map((part, at) => at % 2 == 1 ? part : redact(part)).join("");
		}
		//! MODULE: ../../build/github/redact-github.js
		function redactGitHub(github, redact) {
			let redactBody = (comment) => ({
				...comment,
				body: redactOwnText(comment.body, redact)
			});
			let redactEvent = (event) => ({
				...event,
				by: redact(event.by)
			});
			return {
				...github,
				fetchLabelEvents: async (...of) => (await github.fetchLabelEvents(...of)).map(redactEvent),
				fetchConversation: async (...of) => {
					let conversation = await github.fetchConversation(...of);
					return {
						...conversation,
						comments: conversation.comments.map(redactBody)
					};
				},
				fetchComments: async (...of) => (await github.fetchComments(...of)).map(redactBody),
				fetchComment: async (...of) => redactBody(await github.fetchComment(...of)),
				createComment: (number, body, signal) => github.createComment(number, redactComment(body, redact), signal),
				updateComment: (id, body, signal) => github.updateComment(id, redactComment(body, redact), signal),
				setStatus: (sha, { description, ...status }, signal) => github.setStatus(sha, {
					...status,
					description: redact(description)
				}, signal)
			};
		}
		function redactOwnText(body, redact) {
			return body.startsWith("<!-- data-diff-gate") ? redactComment(body, redact) : body;
		}
		var state_names = __webpack_require__(366);
		var actions = __webpack_require__(987);
		var environment = __webpack_require__(833);
		var instance_id = __webpack_require__(947);
		//! MODULE: ../../build/time/clock.js
		let longestMs = 2 ** 31 - 1;
		let clock = {
			now: () => process.uptime() * 1e3,
			sleep: (ms, signal) => new Promise((resolve, reject) => {
				signal.throwIfAborted();
				let onAbort = () => {
					clearTimeout(timer);
					reject(signal.reason);
				};
				let timer = setTimeout(() => {
					signal.removeEventListener("abort", onAbort);
					resolve();
				}, Math.min(Math.max(ms, 0), longestMs));
				signal.addEventListener("abort", onAbort, { once: !0 });
			})
		};
		//! MODULE: ../../build/github-services.js
		function connectGitHub(runner, token, send, redact) {
			let { repository, apiUrl, graphqlUrl } = runner;
			if (repository === null || token === "") return null;
			return redactGitHub(createGitHubClient(createOctokit(token, {
				api: apiUrl,
				graphql: graphqlUrl
			}, redactErrors(send, redact)), repository, clock), redact);
		}
		function getLinks(runner, host) {
			let { repository, serverUrl } = runner;
			return {
				host,
				runUrl: (0, environment.p)(runner),
				repository: repository === null ? null : {
					serverUrl,
					owner: repository.owner,
					name: repository.repo
				}
			};
		}
		function createKeysFor(apiKey, { repository }, commentKey) {
			return (prNumber) => repository === null || apiKey === "" ? null : deriveKeys(apiKey, `${repository.owner}/${repository.repo}`, prNumber, (0, hash.H)(commentKey));
		}
		function getWritingRun({ runId: run, runAttempt: attempt, workflowRef }, { place }) {
			if (place === "inMergeQueue") return null;
			return {
				run,
				attempt,
				instance: (0, instance_id.z)(),
				workflow: hashWorkflowFile(workflowRef)
			};
		}
		function createPublisher(inputs, runner, origin, { github, ...more }) {
			let writingRun = getWritingRun(runner, origin);
			if (github === null || writingRun === null) return null;
			let instance = (0, instance_id.z)();
			return createCommentPublisher(inputs, {
				github,
				clock,
				writingRun,
				...more,
				saveComment: (id, prNumber) => (0, actions.LZ)(state_names.PW, formatUnfinishedComment({
					id,
					prNumber,
					instance
				}))
			});
		}
		function createStatus({ commitStatus, commentKey }, runner, log, { origin, github }) {
			if (commitStatus === null) return null;
			let gateId = (0, hash.H)(JSON.stringify([
				commentKey,
				runner.job,
				runner.action
			]));
			let statusInstanceId = (0, external_node_crypto_.randomBytes)(4).toString("hex");
			return createGateStatus({
				name: commitStatus,
				gateId,
				statusInstanceId,
				run: {
					id: runner.runId,
					attempt: runner.runAttempt
				},
				runUrl: (0, environment.p)(runner),
				origin,
				github,
				clock,
				log,
				save: (sha, pullRequests) => {
					(0, actions.LZ)(state_names._6, sha);
					(0, actions.LZ)(state_names.LL, commitStatus);
					(0, actions.LZ)(state_names.zL, [
						gateId,
						statusInstanceId,
						pullRequests.join(".") || "none"
					].join("-"));
				}
			});
		}
		var inputs_inputs = __webpack_require__(723);
		var external_node_events_ = __webpack_require__(474);
		var format_ids = __webpack_require__(912);
		//! MODULE: ../../build/poll/cancel-diffs.js
		async function cancelDiffs(ids, datafold, { limiter, signal }) {
			(0, external_node_events_.setMaxListeners)(0, signal);
			let results = await Promise.all(ids.map((id) => limiter.run(() => datafold.cancelDiff(id, signal), signal).catch(() => "unclear")));
			let pick = (wanted) => ids.filter((_id, at) => results[at] === wanted);
			return {
				cancelled: pick("cancelled"),
				finished: pick("finished"),
				missed: pick("unclear")
			};
		}
		function formatCancelled({ cancelled, finished, missed }) {
			let asked = cancelled.length + finished.length + missed.length;
			return [
				`Cancelled ${cancelled.length} of ${asked} data ${asked === 1 ? "diff" : "diffs"} in Datafold, because the workflow was cancelled.`,
				...finished.length > 0 ? [`${(0, format_ids.w)(finished)} had already finished.`] : [],
				...missed.length > 0 ? [`Datafold did not confirm this in time for ${(0, format_ids.w)(missed)}: if they still run, cancel them on their pages.`] : []
			].join(" ");
		}
		//! MODULE: ../../build/poll/limiter.js
		function createLimiter(clock) {
			let starts = [];
			let running = new Set();
			let waiting = 0;
			let heldUntil = 0;
			let queue = Promise.resolve();
			let pauseNeeded = () => {
				let [oldest = 0] = starts;
				let now = clock.now();
				if (starts.length < 8) return heldUntil - now;
				let spaced = waiting > 8 ? (starts.at(-1) ?? 0) + 131.25 : 0;
				return Math.max(heldUntil, oldest + 1050, spaced) - now;
			};
			let turn = async (signal) => {
				for (;;) {
					signal.throwIfAborted();
					if (running.size >= 8) await Promise.race(running);
					else if (pauseNeeded() > 0) await clock.sleep(pauseNeeded(), signal);
					else break;
				}
				starts.push(clock.now());
				starts.length > 8 && starts.shift();
			};
			return {
				run: async (task, signal) => {
					waiting++;
					let started = queue.then(async () => {
						await turn(signal).finally(() => waiting--);
						let result = task();
						let ended = result.then(limiter_ignore, limiter_ignore).then(() => running.delete(ended));
						running.add(ended);
						return { result };
					});
					queue = started.then(limiter_ignore, limiter_ignore);
					return (await started).result;
				},
				holdFor: (ms) => {
					heldUntil = Math.max(heldUntil, clock.now() + ms);
				}
			};
		}
		function limiter_ignore() {}
		//! MODULE: ../../build/poll/running-diffs.js
		function trackRunningDiffs(ids, onChange) {
			let running = new Set(ids);
			return {
				onPoll: ({ id, diff }, outcome) => {
					(diff !== null && ["finished", "incomplete"].includes((0, data_diff.WH)(diff)) || outcome?.failure?.kind === "refused") && running.delete(id) && onChange();
				},
				listIds: () => [...running]
			};
		}
		//! MODULE: ../../build/pull-request/origin.js
		function setHeadLookup(origin) {
			return origin.headSha === null && origin.prNumber !== null ? {
				...origin,
				lookup: "head-of-pull-request"
			} : origin;
		}
		//! MODULE: ../../build/pull-request/payload.js
		let number = schemas.Whr().check(api.NC());
		let sha = schemas.YjP().check(api.Fk(/^(?!0+$)[0-9a-f]{40,64}$/i));
		let payload_text = schemas.YjP();
		let repository = schemas.Ikc({
			id: optionalOrNull(schemas.Whr()),
			full_name: optionalOrNull(payload_text),
			url: optionalOrNull(payload_text)
		});
		let listedPulls = optionalOrNull(schemas.YOg(schemas.Ikc({
			number: optionalOrNull(number),
			base: optionalOrNull(schemas.Ikc({ repo: optionalOrNull(repository) }))
		})));
		let payloadSchema = schemas.Ikc({
			pull_request: optionalOrNull(schemas.Ikc({
				number: optionalOrNull(number),
				updated_at: optionalOrNull(iso.w$({ offset: !0 })),
				head: optionalOrNull(schemas.Ikc({
					sha: optionalOrNull(sha),
					repo: optionalOrNull(repository)
				}))
			})),
			issue: optionalOrNull(schemas.Ikc({
				number: optionalOrNull(number),
				pull_request: optionalOrNull(schemas._H3({}))
			})),
			workflow_run: optionalOrNull(schemas.Ikc({
				event: optionalOrNull(payload_text),
				head_sha: optionalOrNull(sha),
				head_branch: optionalOrNull(payload_text),
				head_repository: optionalOrNull(schemas.Ikc({ owner: optionalOrNull(schemas.Ikc({ login: optionalOrNull(payload_text) })) })),
				pull_requests: listedPulls
			})),
			check_run: optionalOrNull(schemas.Ikc({
				head_sha: optionalOrNull(sha),
				pull_requests: listedPulls
			})),
			check_suite: optionalOrNull(schemas.Ikc({
				head_sha: optionalOrNull(sha),
				pull_requests: listedPulls
			})),
			deployment: optionalOrNull(schemas.Ikc({ sha: optionalOrNull(sha) })),
			merge_group: optionalOrNull(schemas.Ikc({
				head_ref: optionalOrNull(payload_text),
				head_sha: optionalOrNull(sha)
			})),
			sha: optionalOrNull(sha),
			context: optionalOrNull(payload_text),
			after: optionalOrNull(payload_text),
			deleted: optionalOrNull(schemas.zMY()),
			action: optionalOrNull(payload_text),
			label: optionalOrNull(schemas.Ikc({ name: payload_text })),
			sender: optionalOrNull(schemas.Ikc({
				login: payload_text,
				type: optionalOrNull(payload_text)
			})),
			repository: optionalOrNull(repository)
		});
		function parsePayload(payload) {
			let parsed = payloadSchema.safeParse(payload);
			return parsed.success ? parsed.data : payloadSchema.parse({});
		}
		let requiredFields = {
			pull_request: ["pull_request.number", "pull_request.head.sha"],
			pull_request_target: ["pull_request.number", "pull_request.head.sha"],
			pull_request_review: ["pull_request.number", "pull_request.head.sha"],
			pull_request_review_comment: ["pull_request.number", "pull_request.head.sha"],
			issue_comment: ["issue.number"],
			workflow_run: ["workflow_run.head_sha", "workflow_run.event"],
			check_run: ["check_run.head_sha"],
			check_suite: ["check_suite.head_sha"],
			deployment_status: ["deployment.sha"],
			status: ["sha", "context"],
			merge_group: ["merge_group.head_ref", "merge_group.head_sha"],
			push: ["after"]
		};
		function listMissingFields(event, payload) {
			return (Object.hasOwn(requiredFields, event) ? requiredFields[event] ?? [] : []).filter((path) => (getValueAt(payload, path) ?? null) === null);
		}
		function getValueAt(payload, path) {
			return path.split(".").reduce((at, name) => at?.[name], payload);
		}
		//! MODULE: ../../build/pull-request/read-events.js
		function readPullRequest(facts, payload) {
			let { pull_request: pull, repository } = payload;
			let fromRef = Number(/^refs\/pull\/([1-9]\d{0,14})\/(?:merge|head)$/.exec(facts.ref)?.[1] ?? 0);
			let prNumber = pull?.number ?? (fromRef > 0 ? fromRef : null);
			let headSha = pull?.head?.sha ?? null;
			let isTied = headSha !== null && pull?.number != null;
			return {
				prNumber,
				headSha,
				sourceText: read_events_getSource(facts, prNumber, pull?.number ?? null, headSha),
				mergeSha: isTied ? facts.sha : null,
				lookup: prNumber === null && headSha !== null ? "pull-request-of-head" : null,
				withoutSecrets: pull != null && (pull.head?.repo?.full_name ?? null) !== (repository?.full_name ?? null)
			};
		}
		function read_events_getSource({ event, ref }, used, named, head) {
			let number = named === null && used !== null ? `GITHUB_REF ${ref}` : `the ${event} event`;
			return head === null && used !== null ? `${number}, its head from GitHub` : number;
		}
		function readPullRequestTarget(facts, payload) {
			return {
				...readPullRequest({
					...facts,
					ref: ""
				}, payload),
				mergeSha: null,
				place: "notOnHead",
				withoutSecrets: !1
			};
		}
		function readIssueComment({ issue }) {
			let place = "notOnHead";
			if (!issue?.number) return {
				sourceText: "the issue_comment event, which does not say on what",
				place
			};
			if (!issue.pull_request) return {
				sourceText: "the comment is on an issue, not on a pull request",
				place
			};
			return {
				prNumber: issue.number,
				sourceText: "the issue_comment event, its head from GitHub",
				place
			};
		}
		function readWorkflowRun(facts, payload) {
			let { workflow_run: run } = payload;
			if (run?.event === "issue_comment") return {
				sourceText: "the workflow ran for a comment, so its run names no pull request",
				place: "notOnHead"
			};
			let owner = run?.head_repository?.owner?.login;
			let headBranch = owner && run?.head_branch ? `${owner}:${run.head_branch}` : null;
			let isOnHead = run?.event != null && run.event !== "pull_request_target";
			let listed = readCheck(facts, payload, {
				...run,
				head_sha: isOnHead ? run.head_sha : null
			});
			if (listed.headSha !== null) return {
				...listed,
				headBranch
			};
			return {
				...listed,
				headBranch,
				sourceText: "the workflow_run event, its head from GitHub",
				lookup: listed.prNumber === null && headBranch !== null ? "pull-request-of-branch" : null
			};
		}
		function readCheck(facts, payload, check) {
			let own = (check?.pull_requests ?? []).filter((pull) => read_events_isOwn(pull.base?.repo ?? null, facts, payload));
			let prNumber = own.length === 1 ? own[0]?.number ?? null : null;
			return {
				...readCommit(facts.event, check?.head_sha ?? null, "notOnHead"),
				prNumber,
				...prNumber === null ? {} : { lookup: null }
			};
		}
		function read_events_isOwn(base, { repository, repositoryId }, payload) {
			let ownId = repositoryId ?? payload.repository?.id ?? null;
			let ownName = repository === null ? payload.repository?.full_name ?? null : `${repository.owner}/${repository.repo}`;
			let path = base?.url == null ? null : /\/repos\/([^/]+\/[^/]+)$/.exec(base.url)?.[1] ?? "";
			let names = [base?.full_name ?? null, path].filter((name) => name !== null);
			let evidence = [...base?.id == null || ownId === null ? [] : [base.id === ownId], ...ownName === null ? [] : names.map((name) => name.toLowerCase() === ownName.toLowerCase())];
			return evidence.length > 0 && evidence.every((agrees) => agrees);
		}
		function readStatus({ sha }) {
			return readCommit("status", sha ?? null, "notOnHead");
		}
		function readDeploymentStatus({ deployment }) {
			return readCommit("deployment_status", deployment?.sha ?? null, "onHead");
		}
		function readCommit(event, headSha, place) {
			let lookup = headSha === null ? null : "pull-request-of-head";
			return {
				headSha,
				sourceText: `the ${event} event`,
				place,
				lookup
			};
		}
		function readMergeGroup({ ref, sha }, { merge_group: group }) {
			let pattern = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]+$/i;
			let fromPayload = pattern.exec(group?.head_ref ?? "");
			let match = fromPayload ?? pattern.exec(ref);
			let queue = {
				place: "inMergeQueue",
				queueSha: (group?.head_sha ?? sha)?.toLowerCase() ?? null
			};
			if (match === null) return {
				...queue,
				sourceText: "the merge queue's ref names no pull request"
			};
			let named = fromPayload === null ? `GITHUB_REF ${ref}` : "the merge queue's ref";
			return {
				...queue,
				prNumber: Number(match[1]),
				sourceText: `${named}, its head from GitHub`
			};
		}
		function readPush({ sha, ref }, { after, deleted }) {
			if (deleted === !0 || /^0+$/.test(after ?? "")) return { sourceText: "the push event, which deleted its ref" };
			let isCommit = /^[0-9a-f]{40,64}$/i.test(after ?? "") && ref.startsWith("refs/heads/");
			return readCommit("push", sha ?? (isCommit ? after ?? null : null), "onHead");
		}
		//! MODULE: ../../build/pull-request/event.js
		function readEvent(facts, pinned) {
			let payload = parsePayload(facts.payload);
			let isOutside = eventsOutsidePullRequests.includes(facts.event);
			let read = {
				...unknown,
				event: facts.event,
				place: isOutside ? "noPullRequest" : "onHead",
				...readByName(facts, payload),
				missingFields: isOutside ? [] : listMissingFields(facts.event, payload)
			};
			return setHeadLookup(pinned === null || pinned === read.prNumber ? read : event_setNumber(read, pinned));
		}
		let eventsOutsidePullRequests = [
			"workflow_dispatch",
			"repository_dispatch",
			"schedule"
		];
		let unknown = {
			event: "",
			prNumber: null,
			headSha: null,
			sourceText: "this event names no pull request",
			mergeSha: null,
			lookup: null,
			headBranch: null,
			withoutSecrets: !1,
			queueSha: null,
			missingFields: []
		};
		function readByName(facts, payload) {
			switch (facts.event) {
				case "pull_request":
				case "pull_request_review":
				case "pull_request_review_comment": return readPullRequest(facts, payload);
				case "pull_request_target": return readPullRequestTarget(facts, payload);
				case "issue_comment": return readIssueComment(payload);
				case "workflow_run": return readWorkflowRun(facts, payload);
				case "check_run": return readCheck(facts, payload, payload.check_run ?? null);
				case "check_suite": return readCheck(facts, payload, payload.check_suite ?? null);
				case "status": return readStatus(payload);
				case "deployment_status": return readDeploymentStatus(payload);
				case "merge_group": return readMergeGroup(facts, payload);
				case "push": return readPush(facts, payload);
				default: return {};
			}
		}
		function event_setNumber(read, prNumber) {
			let sourceText = `number ${prNumber} from the input pr_number`;
			let place = read.place === "noPullRequest" ? "byInput" : read.place;
			let pinned = {
				...read,
				prNumber,
				sourceText,
				place,
				lookup: null
			};
			if (read.headSha !== null && read.prNumber === null) return pinned;
			return {
				...pinned,
				sourceText: `${sourceText}, its head from GitHub`,
				headSha: null,
				mergeSha: null
			};
		}
		//! MODULE: ../../build/pull-request/event-file.js
		function describeEventFile({ event, place, missingFields }, { path, problem }) {
			if (place === "noPullRequest" || place === "byInput") return null;
			let what = problem === null ? describeMissing(event, path, missingFields) : problems[problem](path);
			return what === null ? null : `${what} ${consequence}`;
		}
		function describeMissing(event, path, fields) {
			if (fields.length === 0) return null;
			return `The event file ${path} lacks ${fields.map((field) => `\`${field}\``).join(", ")}, which every ${event} event has.`;
		}
		let problems = {
			unset: () => "GITHUB_EVENT_PATH is not set, so there is no event file.",
			missing: (path) => `The event file ${path} does not exist.`,
			unreadable: (path) => `The event file ${path} can't be read.`,
			empty: (path) => `The event file ${path} is empty.`,
			"not-json": (path) => `The event file ${path} is not complete JSON.`,
			"no-object": (path) => `The event file ${path} contains no event.`
		};
		let consequence = "The usual cause is a container job on a runner that does not mount the event file, for example on Kubernetes without volumes. The action uses the runner's variables and GitHub's API instead; for what it can't verify this way, `on_stale` decides. Mount the file, or run the job without `container:`.";
		//! MODULE: ../../build/pull-request/refuse-own-status.js
		function refuseOwnStatus(commitStatus, event, payload) {
			if (event !== "status" || commitStatus === null) return;
			let { context } = parsePayload(payload);
			if (context?.trim().toLowerCase() !== commitStatus.trim().toLowerCase()) return;
			throw new build_errors.yo(`commit_status: \`${commitStatus}\` is the status that started this workflow, so the action would start itself again and again. Add to the job \`if: github.event.context == 'Datafold' && github.event.state != 'pending'\`, or choose another name for \`commit_status\`. No request was sent to Datafold.`);
		}
		var colored_signs = __webpack_require__(991);
		//! MODULE: ../../build/report/log-lines.js
		function listResults({ judgments, host }) {
			let labels = labelDiffs(judgments, host);
			return sortByImpact(judgments).toReversed().map((judged) => `${colored_signs.P[judged.verdict]} ${labels.withId(judged)}: ${describeJudgment(judged)}`);
		}
		function listRules(policy) {
			return [`Rules: ${[
				`fail on ${policy.failOn.join(", ") || "none"}`,
				`warn on ${policy.warnOn.join(", ") || "none"}`,
				`undetermined: ${policy.onUndetermined}`,
				`stale: ${policy.onStale}`
			].join(" \u00B7 ")}.`, ...policy.thresholds.map(describeSection)];
		}
		function describeSection({ header, conditions, results }) {
			let name = header === null ? "Thresholds" : `Thresholds of ${(0, escape_untrusted.zB)(header)}`;
			let shown = conditions.slice(0, 20).map(printCondition);
			let rest = conditions.length - shown.length;
			return `${name}: ${[
				...Object.entries(results).map(([result, verdict]) => `${result}: ${verdict}`),
				...shown,
				...rest > 0 ? [`${rest} more`] : []
			].join(" \u00B7 ") || "none"}.`;
		}
		function printCondition({ level, text }) {
			return (0, escape_untrusted.zB)(level === "warn" ? `warn ${text}` : text, 200);
		}
		var report_file = __webpack_require__(831);
		var rules = __webpack_require__(684);
		var thresholds = __webpack_require__(927);
		//! MODULE: ../../build/report/messages/not-measured.js
		let notMeasuredWords = {
			sampled: "the diff is sampled",
			"cross-database": "Datafold compares no schema across databases",
			"no-rows": "both tables are empty",
			"no-rows-in-a": "the base table is empty, so there is no percentage",
			"no-row-count": "Datafold gives no row count of the base table",
			"not-given": "Datafold gives no usable value",
			"no-summary": "Datafold has no summary of this diff",
			"summary-timed-out": "Datafold's summary was not finished before the timeout",
			"summary-unreachable": "Datafold's summary could not be read",
			"summary-refused": "Datafold refused the request for its summary",
			"summary-failed": "Datafold's summary failed",
			"no-values": "Datafold's summary lists no columns",
			unreadable: "Datafold's summary could not be read in full",
			"list-incomplete": "Datafold lists fewer columns than it counts as different",
			"listed-twice": "Datafold lists a column twice",
			contradictory: "Datafold's summary contradicts itself",
			"not-listed": "Datafold lists no column with this name",
			rounded: "Datafold gives only a rounded share"
		};
		function explainNotMeasured(why) {
			return raw(notMeasuredWords[why ?? "not-given"]);
		}
		function adviseNotMeasured({ condition, outcome, notMeasured: why }, facts) {
			if (outcome !== "not-measured") return null;
			switch (why) {
				case "sampled": return phrase_text`Run the diff without sampling, or limit only ${code("match_ratio")} for sampled diffs.`;
				case "no-rows-in-a":
				case "no-row-count": return phrase_text`Limit ${nameSubject(condition)} by a plain number instead of a percentage.`;
				case "not-listed": return phrase_text`Check the column's name in ${code(condition.text)} against the diff in Datafold.`;
				case "summary-timed-out":
				case "summary-unreachable":
				case "summary-refused": return phrase_text`Re-run this job. If this stays so, ${linkOnlyDiff("open the diff in Datafold", facts)}, then ${adviseRerun(facts)}.`;
				default: return phrase_text`Remove ${nameSubject(condition)} from ${code("thresholds")} for this diff: Datafold does not measure it.`;
			}
		}
		function nameSubject(condition) {
			return code((0, rules.Py)(condition) ?? condition.text);
		}
		//! MODULE: ../../build/report/thresholds.js
		let columns = [
			{
				head: nothing,
				align: "left"
			},
			{
				head: md`Threshold`,
				align: "left"
			},
			{
				head: md`Actual`,
				align: "left"
			}
		];
		let thresholds_icons = [
			"\u274C",
			"\u26A0\uFE0F",
			"\u2796",
			"\u2705"
		];
		let notMetIcon = {
			fail: "\u274C",
			warn: "\u26A0\uFE0F",
			pass: "\u2796"
		};
		function renderThresholds(judgment) {
			let rows = judgment.checks.map((check) => ({
				check,
				icon: findIcon(check, judgment)
			})).sort((one, other) => thresholds_icons.indexOf(one.icon) - thresholds_icons.indexOf(other.icon)).map(({ check, icon }) => tableRow([
				rawMarkdown(icon),
				renderPhrase(code(check.condition.text)),
				renderPhrase(describeActual(check))
			]));
			let unlimited = describeUnlimited(judgment);
			return paragraphs([table(columns, rows), unlimited === null ? nothing : renderPhrase(unlimited)]);
		}
		function findIcon(check, { reasons }) {
			if (check.outcome === "met") return "\u2705";
			let reason = reasons.find((one) => one.rule === "threshold-not-met" && one.check === check);
			return notMetIcon[reason?.verdict ?? "fail"];
		}
		function summarizeThresholds({ checks, section }) {
			if (checks.length === 0) return null;
			let unmet = checks.filter(({ outcome }) => outcome !== "met").length;
			let where = section === null ? raw("") : phrase_text` of the section ${code(section)}`;
			if (unmet > 0) return phrase_text`misses ${unmet} of ${raw(countNoun(checks.length, "threshold"))}${where}`;
			return checks.length === 1 ? phrase_text`meets its threshold${where}` : phrase_text`meets ${raw(countAll(checks.length, "thresholds"))}${where}`;
		}
		function explainUnmetThreshold(check) {
			let condition = code(check.condition.text);
			return check.outcome === "not-measured" ? phrase_text`${condition} can't be checked: Datafold did not measure this value (${explainNotMeasured(check.notMeasured)}).` : phrase_text`${condition} not met: ${describeActual(check)}.`;
		}
		function describeActual(check) {
			let { condition } = check;
			if (check.outcome === "not-measured") return phrase_text`${raw(notMeasured)} (${explainNotMeasured(check.notMeasured)})`;
			switch (condition.kind) {
				case "only-columns": return describeOtherColumns(check);
				case "column": return raw(describeColumnActual(condition, check));
				case "figure": return raw(describeFigureActual(condition, check));
			}
		}
		function describeFigureActual(condition, { actual, base }) {
			if (actual === null) return notMeasured;
			if (!condition.percent) return formatCount(actual);
			if (!(0, thresholds.MY)(condition)) return formatPercentBeside(actual, computeLimit(condition));
			if (base === null || base === 0) return formatCount(actual);
			return `${formatPercentBeside(actual / base, computeLimit(condition))} (${formatCount(actual)} of ${countNoun(base, "row")})`;
		}
		function describeColumnActual(condition, { actual, base, percent }) {
			if (actual === null) return percent === void 0 ? notMeasured : `up to ${formatPercentBeside(percent / 100, computeLimit(condition))} of its values`;
			if (!condition.percent || base === null || base === 0) return `${countNoun(actual, "value")} ${actual === 1 ? "differs" : "differ"}`;
			return `${formatPercentBeside(actual / base, computeLimit(condition))} (${formatCount(actual)} of ${countNoun(base, "value")})`;
		}
		function computeLimit({ limit }) {
			return Number(limit.digits) / 10 ** limit.scale;
		}
		function describeOtherColumns({ actual, columns: names = [], unnamed = [], unmeasured = [] }) {
			let others = actual ?? 0;
			let rest = others - names.length;
			let listed = [...names.map((name) => phrase_text`${name}`), ...rest > 0 ? [phrase_text`${rest} more`] : []];
			let found = [
				...listed.length === 0 ? [] : [phrase_text`${enumerate(listed)} ${raw(others === 1 ? "differs too" : "differ too")}`],
				...describeRowFigures(unnamed.filter((name) => !unmeasured.includes(name)), ["is not 0", "are not 0"]),
				...describeRowFigures(unmeasured, ["was not measured", "were not measured"])
			];
			return found.length === 0 ? phrase_text`no other column differs` : enumerate(found);
		}
		function describeRowFigures(names, [one, several]) {
			if (names.length === 0) return [];
			return [phrase_text`${enumerate(names.map(code))} ${raw(names.length === 1 ? one : several)}`];
		}
		function describeUnlimited({ unlimited }) {
			if (unlimited.length === 0) return null;
			return phrase_text`No threshold set for: ${enumerate(unlimited.map(({ figure, actual }) => phrase_text`${code(figure)} (${actual})`))}.`;
		}
		//! MODULE: ../../build/report/reasons.js
		function explainReason(reason, judgment, facts) {
			switch (reason.rule) {
				case "result": {
					let { diff } = judgment;
					return phrase_text`${diff === null ? raw("") : phrase_text`${resultMessages[reason.result].finding(diff)} `}${explainListing(reason, judgment, facts)}`;
				}
				case "thresholds-met": return explainMet(judgment);
				case "threshold-not-met": return explainUnmetThreshold(reason.check);
				case "sampled": return phrase_text`The statistics come from a sample of the rows. ${code("sampled")} ${raw(describeEffect(reason.verdict, facts))} (${code(reason.listedIn)}).`;
				case "undetermined": return findCauseMessage(reason.cause, judgment.diff).finding;
				case "stale": return reason.verdict === "pass" ? phrase_text`${explainStaleness(reason.staleness)} This is allowed (${code("on_stale: ignore")}).` : explainStaleness(reason.staleness);
			}
		}
		function explainMet({ checks, diff }) {
			let size = diff === null ? raw("") : phrase_text`${resultMessages.different.finding(diff)} `;
			return checks.length === 1 ? phrase_text`${size}The threshold is met.` : phrase_text`${size}${raw(checks.length === 2 ? "Both" : `All ${checks.length}`)} thresholds are met.`;
		}
		function addError(reason, phrase, error) {
			return (reason.rule === "undetermined" && reason.cause.kind === "failed" || reason.rule === "result" && data_diff.PO[reason.result].hasErrorMessage) && error !== null ? phrase_text`${phrase} Datafold says: ${untrusted(error, 300)}.` : phrase;
		}
		//! MODULE: ../../build/publish/reason-json.js
		function buildReasonJson(reason, judgment, facts) {
			let { rule, verdict } = reason;
			return {
				rule,
				verdict,
				...buildCodes(reason),
				text: printPhrase(explainReason(reason, judgment, facts))
			};
		}
		function buildCodes(reason) {
			switch (reason.rule) {
				case "result": return {
					result: reason.result,
					listed_in: reason.listedIn
				};
				case "sampled": return { listed_in: reason.listedIn };
				case "thresholds-met": return {};
				case "threshold-not-met": return buildCheck(reason.check);
				case "undetermined": return { cause: reason.cause.kind };
				case "stale": return { cause: reason.staleness.kind };
			}
		}
		function buildCheck({ condition, actual, base, notMeasured }) {
			let limit = (0, rules.JS)(condition);
			return {
				...notMeasured === null ? {} : { cause: notMeasured },
				condition: condition.text,
				level: condition.level,
				...limit === null ? {} : { limit },
				actual,
				base
			};
		}
		function buildConditionJson(check) {
			return {
				...buildCheck(check),
				outcome: check.outcome
			};
		}
		//! MODULE: ../../build/publish/outputs.js
		function buildOutputs(facts) {
			let worst = sortByImpact(facts.judgments)[0];
			let stats = worst?.diff?.stats ?? null;
			return {
				verdict: facts.verdict,
				headline: formatHeadline(facts),
				result: keepPlainWord(worst?.diff?.result) ?? "",
				status: keepPlainWord(worst?.diff?.status) ?? "",
				undetermined: String(isUndetermined(facts)),
				datadiff_url: worst === void 0 ? "" : buildDiffUrl(facts.host, worst.id),
				diff_stats: stats === null ? "" : JSON.stringify(pickKnownStats(stats)),
				diffs: formatDiffs(facts),
				overridden_by: facts.acceptance?.kind === "accepted" ? normalizeLogin(facts.acceptance.by) : "",
				report: ""
			};
		}
		function isUndetermined({ ciRun, judgments, missingTables }) {
			if (missingTables !== null) return !0;
			if (ciRun?.kind === "nothing") return ciRun.undetermined;
			let problems = ciRun?.problems ?? [];
			return judgments.length === 0 || [...problems, ...judgments].some(({ undetermined }) => undetermined);
		}
		function formatDiffs(facts) {
			let { judgments } = facts;
			let bare = {
				stats: null,
				reasons: []
			};
			let levels = [
				(diff) => diff,
				(diff) => diff.verdict === "pass" ? {
					...diff,
					...bare
				} : diff,
				(diff) => diff.verdict === "pass" ? {
					...diff,
					...bare
				} : {
					...diff,
					stats: null
				},
				(diff) => diff.verdict === "pass" ? {
					...diff,
					...bare
				} : {
					...diff,
					stats: null,
					reasons: diff.reasons.map(({ text: _, ...codes }) => codes)
				},
				(diff) => ({
					...diff,
					...bare
				}),
				(diff) => ({
					...diff,
					...bare,
					name: null
				})
			];
			for (let reduce of levels) {
				let json = formatListWithin(1e5, judgments, (judged) => reduce(buildDiffJson(judged, facts)));
				if (json !== null) return json;
			}
			return JSON.stringify(judgments.map(({ id, verdict }) => ({
				id,
				verdict
			})));
		}
		function formatListWithin(limit, items, buildEntry) {
			let entries = [];
			let length = 1;
			for (let item of items) {
				let entry = JSON.stringify(buildEntry(item));
				length += Buffer.byteLength(entry) + 1;
				if (length > limit) return null;
				entries.push(entry);
			}
			return `[${entries.join(",")}]`;
		}
		function buildDiffJson(judgment, facts) {
			let { id, diff, verdict, reasons } = judgment;
			return {
				id,
				name: diff === null ? null : (0, escape_untrusted.zB)(diff.name, 255, "end"),
				url: buildDiffUrl(facts.host, id),
				status: keepPlainWord(diff?.status),
				result: keepPlainWord(diff?.result),
				verdict,
				reasons: reasons.map((reason) => buildReasonJson(reason, judgment, facts)),
				stats: diff?.stats == null ? null : pickKnownStats(diff.stats)
			};
		}
		function normalizeLogin(name) {
			return /^[\w-]{1,100}$/.test(name) ? name : "unknown";
		}
		function keepPlainWord(word) {
			if (word == null) return null;
			return /^[a-z_-]{1,40}$/.test(word) ? word : "unknown";
		}
		function pickKnownStats(stats) {
			let figures = data_diff.$o.flatMap((name) => stats[name] === void 0 ? [] : [[name, stats[name]]]);
			let { sampled, version } = stats;
			return {
				...Object.fromEntries(figures),
				...sampled === void 0 ? {} : { sampled },
				...version === void 0 ? {} : { version: version === null ? null : (0, escape_untrusted.zB)(version, 40) }
			};
		}
		var describe_run = __webpack_require__(582);
		//! MODULE: ../../build/report-file/build-report.js
		function buildReport(facts, expected, commentUrl, context) {
			let { target, repository, missingTables } = facts;
			return {
				schema: 1,
				verdict: facts.verdict,
				headline: formatHeadline(facts),
				undetermined: isUndetermined(facts),
				error: null,
				...(0, describe_run.vZ)(context, facts.runUrl),
				repository: repository === null ? null : `${repository.owner}/${repository.name}`,
				pull_request: target.prNumber,
				head: target.headSha,
				rules: buildRulesJson(facts.policy, expected),
				reasons: listGateReasons(facts),
				missing_tables: missingTables?.names ?? [],
				ci_run: buildCiRunJson(facts),
				diffs: facts.judgments.map((judgment) => ({ toJSON: () => buildFullDiffJson(judgment, facts) })),
				acceptance: buildAcceptanceJson(facts),
				comment_url: commentUrl === "" ? null : commentUrl
			};
		}
		function buildRulesJson({ failOn, warnOn, onUndetermined, onStale, thresholds }, expected) {
			return {
				fail_on: failOn,
				warn_on: warnOn,
				on_undetermined: onUndetermined,
				on_stale: onStale,
				expected_tables: expected.kind === "names" ? expected.names : expected.kind,
				sections: thresholds.map(({ header, conditions, results }) => ({
					header,
					conditions: conditions.map(({ level, text }) => ({
						level,
						condition: text
					})),
					results
				}))
			};
		}
		function listGateReasons(facts) {
			let { ciRun, missingTables } = facts;
			let runs = (ciRun?.kind === "nothing" ? [ciRun] : ciRun?.problems ?? []).map(({ cause, verdict }) => ({
				rule: "ci-run",
				verdict,
				cause: cause.kind,
				text: printPhrase(findCiRunMessage(cause, facts).finding)
			}));
			let missing = (missingTables?.names ?? []).map((name) => {
				let verdict = missingTables?.verdict ?? "fail";
				return {
					rule: "missing-table",
					verdict,
					table: name,
					text: printPhrase(describeMissingTables({
						names: [name],
						verdict
					}))
				};
			});
			return [...runs, ...missing];
		}
		function buildCiRunJson({ ciRun }) {
			if (ciRun === null) return null;
			return {
				id: ciRun.kind === "gathered" ? Math.max(...ciRun.runIds) : "runId" in ciRun.cause ? ciRun.cause.runId : null,
				diffs_found: ciRun.kind === "gathered"
			};
		}
		function buildFullDiffJson(judgment, facts) {
			let { id, undetermined, section, checks } = judgment;
			let known = facts.details.get(id);
			return {
				...buildDiffJson(judgment, facts),
				undetermined,
				section,
				conditions: checks.map(buildConditionJson),
				details: known === void 0 ? null : buildDetailsJson(known)
			};
		}
		function buildDetailsJson(known) {
			let { columns, columnsChanged, columnsCompared, keys, schema, error } = known;
			let text = (name) => (0, escape_untrusted.zB)(name, describe_run.ws);
			let list = ({ names, count }) => ({
				count,
				names: names.slice(0, 500).map(text)
			});
			return {
				columns_changed: columnsChanged,
				columns_compared: columnsCompared,
				columns: columns.slice(0, 500).map(({ name, different, share }) => ({
					name: text(name),
					different,
					share: share === null ? null : Number(share.toFixed(6))
				})),
				keys: keys === null ? null : {
					rows: toPair(keys.rows),
					nulls: toPair(keys.nulls),
					duplicates: toPair(keys.duplicates)
				},
				schema: schema === null ? null : {
					only_in_a: list(schema.onlyIn.a),
					only_in_b: list(schema.onlyIn.b),
					types_differ: list(schema.typesDiffer),
					reordered: schema.reordered
				},
				error: error === null ? null : (0, escape_untrusted.zB)(error, 300)
			};
		}
		function toPair({ a, b }) {
			return [a, b];
		}
		function buildAcceptanceJson({ acceptance }) {
			if (acceptance === null) return null;
			let label = (0, escape_untrusted.zB)(acceptance.label, describe_run.ws);
			return acceptance.kind === "accepted" ? {
				accepted: !0,
				label,
				by: normalizeLogin(acceptance.by),
				at: acceptance.at,
				cause: null
			} : {
				accepted: !1,
				label,
				by: null,
				at: null,
				cause: acceptance.why.kind
			};
		}
		var report_file_context = __webpack_require__(340);
		//! MODULE: ../../build/report-file/write-report.js
		function writeReport({ facts, url, runner, inputs }, redact, log) {
			let context = (0, report_file_context.x)(runner, inputs.commentKey);
			try {
				let report = buildReport(facts, inputs.expectedTables, url, context);
				let written = (0, report_file.a)(report, { ...context }, redact);
				if ("path" in written) return written.path;
				log.warning((0, report_file.R)(written.problem), "Report file");
			} catch {
				log.warning((0, report_file.R)("an internal error of the action"), "Report file");
			}
			return "";
		}
		//! MODULE: ../../build/comment/interim.js
		function createInterimComment(host, finding, context) {
			let { signal } = context;
			let write = interim_createWriter(finding, context);
			let state = {
				isMarked: !1,
				isComing: !1
			};
			let markRunning = (diffs) => {
				state.isMarked || write((comment, target) => comment.markRunning(target, diffs, signal));
				state.isMarked = !0;
			};
			let markNeedsAction = (waitingIds, running) => {
				state.isMarked = !0;
				if (state.isComing) return;
				state.isComing = !0;
				write(async (comment, target) => {
					state.isComing = !1;
					waitingIds.size > 0 ? await comment.markNeedsAction(target, [...waitingIds], signal) : running.size > 0 && await comment.markRunning(target, [], signal);
				});
			};
			let notice = (id) => context.log.notice(`Data diff ${id} waits for someone: open ${host}/datadiffs/${id}/overview and do what it asks. The action keeps polling.`);
			return {
				markRunning: () => markRunning([]),
				createListener: (ids) => createListener(ids, {
					markRunning,
					markNeedsAction,
					notice
				})
			};
		}
		function subscribeInterim({ markRunning, createListener }) {
			let onPoll = null;
			return (event) => {
				event.kind === "ci-run" && event.outcome === null && markRunning();
				event.kind === "diffs" && (onPoll = createListener(event.ids));
				event.kind === "diff" && onPoll?.(event.state, event.outcome);
			};
		}
		function interim_createWriter(finding, { comment: publisher, log, signal }) {
			let turn = Promise.resolve();
			return (how) => {
				if (publisher === null) return;
				turn = Promise.all([finding, turn]).then(([{ target }]) => how(publisher, target)).catch((error) => {
					if (signal.aborted) return;
					log.info(`Could not update the pull request comment while the data diffs run. ${error instanceof Error ? error.message : ""}`);
				});
			};
		}
		function createListener(ids, { markRunning, markNeedsAction, notice }) {
			let polled = new Map();
			let running = new Set(ids);
			let waitingIds = new Set();
			let noticed = new Set();
			return (state, outcome) => {
				let { id } = state;
				polled.set(id, state.diff);
				outcome !== null && running.delete(id);
				let waits = outcome === null && needsSomeone(state);
				waits && !noticed.has(id) && notice(id);
				waits && noticed.add(id);
				if (waits !== waitingIds.has(id)) {
					waits ? waitingIds.add(id) : waitingIds.delete(id);
					markNeedsAction(waitingIds, running);
				}
				polled.size === ids.length && running.size > 0 && markRunning([...polled.values()]);
			};
		}
		function needsSomeone({ diff }) {
			return diff !== null && (0, data_diff.WH)(diff) === "needs-action";
		}
		//! MODULE: ../../build/comment/own-report.js
		async function readOwnReport({ prNumber, commentKey, writingRun, headSha: head, diffs }, github, signal) {
			let { comments, viewer, hasMore, pull } = await github.fetchConversation(prNumber, signal);
			let further = hasMore ? await github.fetchComments(prNumber, { fromPage: 2 }, signal) : [];
			let keys = listCommentKeys(commentKey);
			let { own } = await findCommentsOfKey({
				comments: [...comments, ...further],
				viewer
			}, keys, github, signal);
			let [only, ...others] = own;
			if (only === void 0) return null;
			let mine = writingRun === null ? null : {
				...writingRun,
				head,
				tables: hashTables(diffs),
				key: only.marker.key,
				phase: "done",
				verdict: null
			};
			return mine !== null && relate(mine, only.marker, pull.headSha) === "other-gate" || others.length > 0 ? "shared" : only;
		}
		//! MODULE: ../../build/diff/acceptance.js
		function isAcceptable({ judgments, ciRun, missingTables }) {
			let failing = judgments.filter(({ verdict }) => verdict === "fail");
			let problems = ciRun === null ? [] : ciRun.kind === "nothing" ? [ciRun] : ciRun.problems;
			return failing.length > 0 && missingTables?.verdict !== "fail" && !problems.some(({ verdict }) => verdict === "fail") && failing.every(({ undetermined, reasons }) => !undetermined && reasons.every(isAcceptableReason));
		}
		function isAcceptableReason(reason) {
			if (reason.verdict !== "fail") return !0;
			switch (reason.rule) {
				case "result": return data_diff.PO[reason.result].isAcceptable;
				case "threshold-not-met":
				case "sampled": return !0;
				case "thresholds-met":
				case "undetermined":
				case "stale": return !1;
			}
		}
		function applyAcceptance(verdict, acceptance) {
			return verdict === "fail" && acceptance?.kind === "accepted" ? "warn" : verdict;
		}
		//! MODULE: ../../build/diff/snapshot.js
		function takeSnapshot(diff, compared, columns) {
			let result = (0, data_diff.uj)(diff);
			if (result === null) return null;
			let figures = data_diff.$o.flatMap((name) => {
				let value = (0, data_diff.BX)(diff, name);
				return value === null ? [] : [[name, value]];
			});
			return {
				id: diff.id,
				compared,
				result,
				sampled: diff.stats?.sampled === !0,
				figures: Object.fromEntries(figures),
				columns
			};
		}
		function pairSnapshots(failing, recorded) {
			let covering = [];
			let uncovered = [];
			for (let now of failing) {
				let pair = findPair(now, failing, recorded);
				let why = "id" in pair ? compareSnapshots(pair, now) : pair;
				why === null ? "id" in pair && covering.push({
					...pair,
					id: now.id
				}) : uncovered.push({
					id: now.id,
					why
				});
			}
			return {
				covering,
				uncovered
			};
		}
		function findPair(now, failing, recorded) {
			let candidates = recorded.filter(({ compared }) => compared === now.compared);
			let sameId = candidates.find(({ id }) => id === now.id);
			if (sameId !== void 0) return sameId;
			let [only] = candidates;
			if (only === void 0 || now.compared === null) return { kind: "not-recorded" };
			let duplicates = failing.filter(({ compared }) => compared === now.compared);
			if (candidates.length > 1 || duplicates.length > 1) return { kind: "ambiguous" };
			return needsSameId(only) || needsSameId(now) ? { kind: "not-recorded" } : only;
		}
		function needsSameId({ result, figures }) {
			if (Object.keys(figures).length === 0) return !0;
			let isCounted = figures.diff_null_pks !== void 0 && figures.diff_duplicate_pks !== void 0;
			return data_diff.PO[result].keyProblem === "invalid" && !isCounted;
		}
		function compareSnapshots(accepted, now) {
			if (accepted.result !== now.result) return {
				kind: "result",
				accepted: accepted.result,
				now: now.result
			};
			if (accepted.sampled !== now.sampled) return {
				kind: "sampled",
				now: now.sampled
			};
			return compareFigures(accepted, now) ?? compareColumns(accepted.columns, now.columns);
		}
		let mayNotGrow = [
			"rows_removed",
			"rows_added",
			"diff_rows_count",
			"diff_null_pks",
			"diff_duplicate_pks"
		];
		let mayNotShrink = ["match_ratio"];
		let sideCounts = ["table_a_row_count", "table_b_row_count"];
		let sufficient = [
			"rows_added",
			"rows_removed",
			"diff_rows_count",
			"match_ratio"
		];
		function compareFigures(accepted, now) {
			let others = sufficient.every((name) => accepted.figures[name] !== void 0) ? [] : data_diff.$o.filter((name) => ![
				...mayNotGrow,
				...mayNotShrink,
				...sideCounts
			].includes(name));
			let isWorse = (name, before, after) => {
				if (mayNotGrow.includes(name)) return after > before;
				if (mayNotShrink.includes(name)) return after < before;
				return (name === "diff_schema" || others.includes(name)) && after !== before;
			};
			for (let name of [...mayNotGrow, ...data_diff.$o]) {
				let [before, after] = [accepted.figures[name], now.figures[name]];
				if (before === void 0 || after === void 0 ? before !== after : isWorse(name, before, after)) return {
					kind: "figure",
					figure: name,
					accepted: before ?? null,
					now: after ?? null
				};
			}
			return compareRowCountChange(accepted, now);
		}
		function compareRowCountChange(accepted, now) {
			if (accepted.figures.rows_added !== void 0 && accepted.figures.rows_removed !== void 0 && data_diff.PO[accepted.result].keyProblem === null) return null;
			let [before, after] = [computeRowCountChange(accepted), computeRowCountChange(now)];
			if (before === null || after === null) return null;
			return Math.sign(before) !== Math.sign(after) || Math.abs(after) > Math.abs(before) ? {
				kind: "figure",
				figure: "row-count-change",
				accepted: before,
				now: after
			} : null;
		}
		function computeRowCountChange({ figures }) {
			let { table_a_row_count: base, table_b_row_count: built } = figures;
			return base === void 0 || built === void 0 ? null : built - base;
		}
		function compareColumns(accepted, now) {
			if (accepted === "incomplete" || now === "incomplete") return {
				kind: "columns",
				reason: "incomplete"
			};
			if (now === null) return null;
			for (let [column, count] of Object.entries(now)) {
				let before = accepted !== null && Object.hasOwn(accepted, column) ? accepted[column] : void 0;
				if (before === void 0) return {
					kind: "columns",
					reason: "new-column"
				};
				if (count > before) return {
					kind: "columns",
					reason: "more-values"
				};
			}
			return null;
		}
		//! MODULE: ../../build/acceptance/data-files.js
		function hashDataFiles(files, globs) {
			if (files.length >= 3e3) return {
				kind: "none",
				problem: "too-many-files"
			};
			let matches = globs.map(compileGlob);
			let isData = (name) => name !== null && matches.some((match) => match(name));
			let data = files.filter(({ filename, previousFilename }) => isData(filename) || isData(previousFilename));
			if (data.length === 0) return {
				kind: "none",
				problem: "no-match"
			};
			if (data.some(({ sha }) => sha === null)) return {
				kind: "none",
				problem: "no-blob"
			};
			let rows = data.map(({ filename, status, sha, previousFilename }) => JSON.stringify([
				filename,
				status,
				sha,
				previousFilename
			])).toSorted();
			return {
				kind: "hash",
				hash: (0, external_node_crypto_.createHash)("sha256").update(rows.join("\n")).digest("hex")
			};
		}
		function compileGlob(glob) {
			let tokens = tokenize(glob);
			return (path) => {
				let reached = followEmpty(tokens, new Set([0]), !0);
				for (let char of path) {
					let next = new Set();
					for (let at of reached) {
						let token = tokens[at];
						if (token === void 0 || !consumes(token, char)) continue;
						next.add(token.kind === "within" || token.kind === "across" ? at : at + 1);
					}
					reached = followEmpty(tokens, next, char === "/");
				}
				return reached.has(tokens.length);
			};
		}
		function tokenize(glob) {
			return (glob.match(/\*\*\/|\*\*|\*|\?|[^*?]/gsu) ?? []).flatMap((piece) => {
				switch (piece) {
					case "**/": return [{ kind: "across" }, { kind: "boundary" }];
					case "**": return [{ kind: "across" }];
					case "*": return [{ kind: "within" }];
					case "?": return [{ kind: "one" }];
					default: return [{
						kind: "literal",
						char: piece
					}];
				}
			});
		}
		function consumes(token, char) {
			if (token.kind === "literal") return token.char === char;
			return token.kind === "across" || token.kind !== "boundary" && char !== "/";
		}
		function followEmpty(tokens, reached, atBoundary) {
			for (let at of reached) {
				let kind = tokens[at]?.kind;
				(kind === "within" || kind === "across" || kind === "boundary" && atBoundary) && reached.add(at + 1);
			}
			return reached;
		}
		//! MODULE: ../../build/acceptance/label-events.js
		function findLabeler(events, label, author, allowed) {
			let newest = events.filter((event) => isSameLabel(event.label, label)).reduce((last, event) => last === null || event.id > last.id ? event : last, null);
			if (newest === null) return { kind: "no-event" };
			if (newest.kind === "unlabeled") return { kind: "removed" };
			let { by } = newest;
			if (!newest.byUser) return {
				kind: "not-a-person",
				by
			};
			if (newest.throughApp) return {
				kind: "through-app",
				by
			};
			return checkAllowed(by, author, allowed) ?? {
				by,
				at: newest.at
			};
		}
		function isSameLabel(name, label) {
			return name.toLowerCase() === label.toLowerCase();
		}
		function checkAllowed(by, author, { logins, excludesAuthor }) {
			let login = by.toLowerCase();
			if (excludesAuthor && (author === null || author.toLowerCase() === login)) return {
				kind: "is-author",
				by
			};
			return logins === null || logins.includes(login) ? null : {
				kind: "not-allowed",
				by
			};
		}
		//! MODULE: ../../build/acceptance/check-acceptance.js
		async function checkAcceptance(rules, run, sources) {
			let { label } = rules;
			let refuse = (why) => ({
				kind: "not-accepted",
				label,
				why
			});
			let [pull, stored] = await Promise.all([sources.fetchPullRequest(), sources.findRecord()]);
			if (stored === "shared") return refuse({ kind: "shared-key" });
			if (!pull.labels.some((name) => isSameLabel(name, label))) return refuse({ kind: "not-labeled" });
			if (pull.headSha !== run.headSha.toLowerCase()) return refuse({ kind: "head-moved" });
			let labeler = findLabeler(await sources.fetchLabelEvents(), label, pull.author, rules.allowed);
			if ("kind" in labeler) return refuse(labeler);
			if (stored === null) return refuse({
				kind: "no-report",
				prNumber: pull.number
			});
			if (stored.kind !== "record") return refuse({ kind: stored.kind === "none" ? "no-record" : "not-ours" });
			let { record, encoded } = stored;
			if (record.at === null) return refuse({ kind: "not-shown-yet" });
			if (!(Date.parse(labeler.at) > Date.parse(record.at))) return refuse({
				kind: "older-than-report",
				...labeler
			});
			let isSameCommit = record.head === run.headSha;
			let changed = isSameCommit ? null : await compareFiles(record.files, rules, sources);
			if (changed !== null) return refuse(changed);
			let { uncovered, covering } = pairSnapshots(run.failing, record.diffs);
			if (run.failing.length === 0 || uncovered.length > 0) return refuse({
				kind: "worse",
				by: labeler.by,
				uncovered
			});
			let basis = isSameCommit ? "same-commit" : "same-files";
			return {
				kind: "accepted",
				label,
				...labeler,
				basis,
				shown: covering,
				record: encoded
			};
		}
		async function compareFiles(recorded, { dataPaths }, sources) {
			if (dataPaths.length === 0) return { kind: "other-commit" };
			let now = await sources.fetchDataFilesHash();
			if (now.kind === "none") return {
				kind: "files-unknown",
				problem: now.problem
			};
			return recorded === now.hash && recorded !== noFiles ? null : { kind: "files-changed" };
		}
		let noFiles = "-";
		async function readDataFiles(headSha, dataPaths, { pullRequest, files }) {
			let isHead = async () => (await pullRequest()).headSha === headSha;
			if (!await isHead()) return {
				kind: "none",
				problem: "head-moved"
			};
			let listed = await files();
			if (!await isHead()) return {
				kind: "none",
				problem: "head-moved"
			};
			return hashDataFiles(listed, dataPaths);
		}
		//! MODULE: ../../build/acceptance/compare-with-last-report.js
		function compareWithLast(record, present) {
			if (record === null) return null;
			let changes = present.flatMap((now) => {
				let before = findRecorded(now, present, record.diffs);
				if (before === null) return [];
				let rows = [before.figures.diff_rows_count ?? null, now.figures.diff_rows_count ?? null];
				let isIdentical = now.result === "identical";
				if (!isIdentical && (rows[0] === rows[1] || rows[0] === null || rows[1] === null)) return [];
				return [{
					id: now.id,
					before: rows[0],
					now: rows[1],
					isIdentical
				}];
			});
			return changes.length === 0 ? null : {
				head: record.head,
				changes
			};
		}
		function findRecorded(now, present, recorded) {
			let candidates = recorded.filter(({ compared }) => compared === now.compared);
			let sameId = candidates.find(({ id }) => id === now.id);
			if (sameId !== void 0) return sameId;
			let duplicates = present.filter(({ compared }) => compared === now.compared);
			let [only] = candidates;
			return now.compared !== null && candidates.length === 1 && duplicates.length === 1 ? only ?? null : null;
		}
		//! MODULE: ../../build/acceptance/decide.js
		let noDecision = {
			acceptance: null,
			record: { kind: "none" },
			since: null,
			filesProblem: null
		};
		async function decideAcceptance(request, github, signal) {
			let { rules, judged, target } = request;
			if (rules === null) return noDecision;
			let failing = judged.judgments.filter(({ verdict }) => verdict === "fail");
			let mayAccept = judged.verdict === "fail" && isAcceptable(judged);
			let notAccepted = (why) => ({
				kind: "not-accepted",
				label: rules.label,
				why
			});
			let refuse = (why) => mayAccept ? {
				...noDecision,
				acceptance: notAccepted(why)
			} : noDecision;
			let { prNumber, headSha } = target;
			if (prNumber === null) return refuse({ kind: "no-pull-request" });
			if (headSha === null) return refuse({ kind: "no-head" });
			let keys = request.keysFor(prNumber);
			if (github === null || keys === null) return refuse({ kind: "no-github" });
			let sources = createSources(request, {
				github,
				keys,
				prNumber,
				headSha
			}, signal);
			let snapshots = (judgments) => takeSnapshots(judgments, request.differing, keys);
			let stored = await sources.findRecord().catch(() => null);
			let record = stored !== null && stored !== "shared" && stored.kind === "record" ? stored.record : null;
			let known = {
				...noDecision,
				since: compareWithLast(record, snapshots(judged.judgments))
			};
			if (!mayAccept) return judged.verdict === "fail" && await hasLabel(rules, sources) ? {
				...known,
				acceptance: notAccepted({ kind: "not-acceptable" })
			} : known;
			if (failing.length > 50) return {
				...known,
				acceptance: notAccepted({
					kind: "too-many",
					failing: failing.length
				})
			};
			let run = {
				headSha,
				failing: snapshots(failing)
			};
			if (run.failing.length < failing.length) return known;
			let acceptance = await checkAcceptance(rules, run, sources).catch((error) => notAccepted({
				kind: "unreadable",
				problem: decide_describeProblem(error, signal)
			}));
			if (acceptance.kind === "accepted") return {
				...known,
				acceptance,
				record: {
					kind: "carry",
					encoded: acceptance.record
				}
			};
			if (acceptance.why.kind === "head-moved") return {
				...known,
				acceptance
			};
			let { files, filesProblem } = await hashFiles(rules, sources);
			let toShow = {
				head: headSha,
				files,
				at: null,
				diffs: run.failing
			};
			return {
				...known,
				acceptance,
				record: {
					kind: "new",
					record: toShow
				},
				filesProblem
			};
		}
		async function hasLabel({ label }, sources) {
			let { labels } = await sources.fetchPullRequest().catch(() => ({ labels: [] }));
			return labels.some((name) => isSameLabel(name, label));
		}
		function createSources({ commentKey, writingRun, rules, judged }, place, signal) {
			let { github, keys, prNumber, headSha } = place;
			let pullRequest = () => github.fetchPullRequest(prNumber, signal);
			let files = () => github.fetchFiles(prNumber, signal);
			let query = {
				prNumber,
				headSha,
				commentKey,
				writingRun,
				diffs: judged.judgments.map(({ diff }) => diff)
			};
			return {
				fetchPullRequest: pullRequest,
				fetchLabelEvents: () => github.fetchLabelEvents(prNumber, signal),
				findRecord: once(async () => {
					let report = await readOwnReport(query, github, signal);
					return report === null || report === "shared" ? report : readRecord(report.recordLine, report.text, keys);
				}),
				fetchDataFilesHash: once(() => readDataFiles(headSha, rules?.dataPaths ?? [], {
					pullRequest,
					files
				}))
			};
		}
		function once(ask) {
			let result = null;
			return () => {
				result ??= ask();
				return result;
			};
		}
		async function hashFiles({ dataPaths }, sources) {
			let found = dataPaths.length === 0 ? null : await sources.fetchDataFilesHash().catch(() => null);
			return found?.kind === "hash" ? {
				files: found.hash,
				filesProblem: null
			} : {
				files: "-",
				filesProblem: found?.problem ?? null
			};
		}
		function takeSnapshots(judgments, differing, keys) {
			return judgments.flatMap((judgment) => {
				let { diff } = judgment;
				if (diff === null) return [];
				return takeSnapshot(diff, diff.compared === null ? null : hashWithKey(keys, diff.compared), isFailedByColumns(judgment) ? hashColumns(differing.get(diff.id), keys) : null) ?? [];
			});
		}
		function isFailedByColumns({ checks }) {
			return checks.some(({ condition, outcome }) => (0, rules.$$)(condition) && outcome !== "met");
		}
		function hashColumns(differing, keys) {
			if (differing === void 0 || differing === "incomplete") return "incomplete";
			return Object.fromEntries([...differing].map(([name, count]) => [hashWithKey(keys, name), count]));
		}
		function decide_describeProblem(error, signal) {
			if (signal.reason instanceof build_errors.cc) throw signal.reason;
			return error instanceof build_errors.y_ ? error.message : "GitHub did not respond in time. Re-run the job.";
		}
		//! MODULE: ../../build/diff/ci-run.js
		let finalStatuses = new Map([
			["done", "done"],
			["success", "done"],
			["failed", "failed"],
			["error", "failed"],
			["cancelled", "cancelled"],
			["canceled", "cancelled"]
		]);
		function getCiRunPhase({ status }) {
			return finalStatuses.get(status?.toLowerCase() ?? "") ?? "running";
		}
		function findNewestRun(runs) {
			return runs.reduce((newest, run) => newest === null || run.id > newest.id ? run : newest, null);
		}
		function ci_run_listPullRequests(runs) {
			return [...new Set(runs.flatMap(({ prNumber }) => prNumber === null ? [] : [prNumber]))].toSorted((a, b) => a - b);
		}
		function judgeCiRuns(ends, policy, expected = { kind: "any" }) {
			let runIds = ends.flatMap((end) => end.kind === "diffs" ? [end.runId] : []);
			let found = ends.flatMap((end) => end.kind === "diffs" ? [] : [judgeCause(end, policy, expected)]);
			let [worst] = sortByVerdict(found.toSorted((a, b) => Number(b.undetermined) - Number(a.undetermined)));
			if (runIds.length === 0 && worst !== void 0) return {
				kind: "nothing",
				...worst
			};
			return {
				kind: "gathered",
				runIds,
				problems: found.filter(({ verdict }) => verdict !== "pass")
			};
		}
		function judgeCause(cause, { onUndetermined }, expected) {
			switch (cause.kind) {
				case "no-diffs": return {
					cause,
					verdict: expected.kind === "none" ? "pass" : "warn",
					undetermined: !1
				};
				case "nothing-ran": return {
					cause,
					verdict: "warn",
					undetermined: !1
				};
				case "refused": return {
					cause,
					verdict: "fail",
					undetermined: !0
				};
				default: return {
					cause,
					verdict: onUndetermined,
					undetermined: !0
				};
			}
		}
		function combineVerdicts(finding, judgments, missing = null) {
			let found = (finding?.kind === "nothing" ? [finding] : [...judgments, ...finding?.problems ?? []]).map(({ verdict }) => verdict);
			return getWorstVerdict(missing === null || found.length === 0 ? found : [...found, missing.verdict]);
		}
		//! MODULE: ../../build/diff/expected-tables.js
		function findMissingTables(expected, judgments, { onUndetermined }) {
			if (expected.kind !== "names") return null;
			let covers = createCoverage(judgments.filter(({ undetermined, reasons }) => !undetermined && reasons.every(({ rule }) => rule !== "stale")).flatMap(({ diff }) => diff === null ? [] : [diff]));
			let names = expected.names.filter((name) => !covers(name));
			return names.length === 0 ? null : {
				names,
				verdict: onUndetermined
			};
		}
		function createCoverage(compared) {
			let tables = compared.flatMap(({ table1, table2 }) => [table1, table2]).map((parts) => `.${(parts ?? []).join(".").toLowerCase()}`);
			let endings = new Set(tables.flatMap(listEndings));
			return (name) => endings.has(name.toLowerCase());
		}
		function listEndings(table) {
			return table.split(".").slice(1).slice(-expected_tables_maxParts).map((_part, at, all) => all.slice(at).join("."));
		}
		let expected_tables_maxParts = 20;
		//! MODULE: ../../build/diff/column-list.js
		function hasDifferences({ different, match }) {
			return different === null ? match !== null && match < 100 : different > 0;
		}
		function explainUnreliable(list, diff) {
			let { columns, columnsWithDifferences: counted } = list;
			if (new Set(columns.map(({ name }) => name)).size < columns.length) return "listed-twice";
			let differing = columns.filter(hasDifferences).length;
			if (counted === null || differing < counted) return "list-incomplete";
			return differing > counted || isInconsistent(list) || isInconsistentWithDiff(list, diff) ? "contradictory" : null;
		}
		function isInconsistent(list) {
			let { columns, totalRows, comparedColumns, rowsWithDifferences: rows, valuesWithDifferences } = list;
			let differing = columns.filter(hasDifferences);
			let sum = differing.reduce((total, { different }) => total + (different ?? NaN), 0);
			return columns.some((column) => isInconsistentColumn(column, totalRows)) || comparedColumns !== null && columns.length > comparedColumns || rows !== null && rows > totalRows || rows !== null && rows === 0 != (differing.length === 0) || rows !== null && columns.some(({ different }) => (different ?? 0) > rows) || valuesWithDifferences !== null && !Number.isNaN(sum) && sum !== valuesWithDifferences || valuesWithDifferences === 0 && differing.length > 0;
		}
		function isInconsistentColumn({ different, match }, totalRows) {
			if (different === null) return !1;
			if (different > totalRows) return !0;
			if (match === null || totalRows === 0) return !1;
			if (different === 0) return match < 100;
			return Math.abs(100 - match - 100 * different / totalRows) > .1 + 1e-9;
		}
		function isInconsistentWithDiff({ columns }, diff) {
			let [differing, added, removed] = [
				(0, data_diff.BX)(diff, "diff_rows_count"),
				(0, data_diff.BX)(diff, "rows_added"),
				(0, data_diff.BX)(diff, "rows_removed")
			];
			return (differing ?? 0) > 0 && added === 0 && removed === 0 && !columns.some(hasDifferences);
		}
		var decimal = __webpack_require__(124);
		var diff_glob = __webpack_require__(493);
		//! MODULE: ../../build/diff/check-columns.js
		function needsColumns(diff, section) {
			return (0, data_diff.uj)(diff) === "different" && section?.conditions.some(rules.$$) === !0;
		}
		function listDifferingColumns(diff, answer) {
			if (answer.kind !== "listed" || explainUnreliable(answer, diff) !== null) return "incomplete";
			let differing = answer.columns.filter(hasDifferences);
			let counted = differing.flatMap(({ name, different }) => different === null ? [] : [[name, different]]);
			return counted.length === differing.length && counted.length <= 1e3 ? new Map(counted) : "incomplete";
		}
		function checkConditions(conditions, diff, columns) {
			return conditions.map((condition) => {
				if (!(0, rules.$$)(condition)) return (0, thresholds.vq)(condition, diff);
				return columns.get(condition) ?? buildNotMeasured(condition, "summary-timed-out");
			});
		}
		function checkColumns(section, diff, answer) {
			let { conditions } = section;
			let why = answer.kind === "listed" ? explainUnreliable(answer, diff) : answer.why;
			let checks = conditions.flatMap((condition) => {
				if (!(0, rules.$$)(condition)) return [];
				if (why !== null || answer.kind !== "listed") return [buildNotMeasured(condition, why ?? "unreadable")];
				return condition.kind === "column" ? [checkColumn(condition, answer)] : [checkOnlyColumns(condition, answer, conditions, diff)];
			});
			return new Map(checks.map((check) => [check.condition, check]));
		}
		function buildNotMeasured(condition, why) {
			return {
				condition,
				outcome: "not-measured",
				actual: null,
				base: null,
				notMeasured: why
			};
		}
		function checkColumn(condition, list) {
			let wanted = condition.column.toLowerCase();
			let checks = list.columns.filter(({ name }) => name.trim().toLowerCase() === wanted).map((column) => checkMatchingColumn(condition, column, list.totalRows));
			return checks.find(({ outcome }) => outcome === "not-met") ?? checks.find(({ outcome }) => outcome === "not-measured") ?? checks[0] ?? buildNotMeasured(condition, "not-listed");
		}
		function checkMatchingColumn(condition, column, totalRows) {
			let { different } = column;
			if (different === null) return checkShare(condition, column);
			let base = condition.percent ? totalRows : null;
			let order = base === null || base === 0 ? (0, decimal.YL)((0, decimal.nI)(different), condition.limit) : (0, thresholds.zD)(different, base, condition.limit);
			return {
				condition,
				outcome: (0, thresholds.TD)(condition.operator, order) ? "met" : "not-met",
				actual: different,
				base,
				notMeasured: null
			};
		}
		function checkShare(condition, { match }) {
			let { operator, limit, percent } = condition;
			if (match === null || !percent || operator === "=" || operator === "<=" && limit.digits === 0n) return buildNotMeasured(condition, "rounded");
			let atMost = operator === "<=" || operator === "<";
			let share = (0, decimal.nI)(atMost ? 100.01 : 99.99);
			return {
				condition,
				outcome: (0, thresholds.TD)(operator, (0, decimal.YL)(share, (0, decimal.Qr)(limit, (0, decimal.nI)(match)))) ? "met" : "not-met",
				actual: null,
				base: null,
				notMeasured: null,
				percent: Number(Math.max(0, 100 - match + (atMost ? .01 : -.01)).toFixed(6))
			};
		}
		function checkOnlyColumns(condition, list, conditions, diff) {
			let others = list.columns.filter((column) => hasDifferences(column) && !condition.globs.some((glob) => (0, diff_glob.k)(glob, column.name.trim())));
			let unnamed = ["rows_added", "rows_removed"].filter((name) => (0, data_diff.BX)(diff, name) !== 0 && !(0, thresholds.ho)(conditions, name));
			return {
				condition,
				outcome: others.length === 0 && unnamed.length === 0 ? "met" : "not-met",
				actual: others.length,
				base: null,
				notMeasured: null,
				columns: others.toSorted((one, other) => measureDifference(other) - measureDifference(one)).slice(0, 20).map(({ name }) => name.slice(0, 300)),
				unnamed,
				unmeasured: unnamed.filter((name) => (0, data_diff.BX)(diff, name) === null)
			};
		}
		function measureDifference({ different, match }) {
			return different ?? 100 - (match ?? 100);
		}
		var sections = __webpack_require__(483);
		//! MODULE: ../../build/diff/staleness.js
		function getRelation({ prSha, unreadable }, target) {
			if (prSha === null) return unreadable.includes("ci_pr_sha") ? "unreadable" : "none";
			let recorded = prSha.toLowerCase();
			let names = [target.headSha?.toLowerCase() ?? "", ...target.headMerges];
			if (names.includes(recorded)) return "head";
			if (/^[0-9a-f]+$/.test(recorded) && names.some((name) => name.startsWith(recorded))) return "prefix";
			if (target.unsignedMerges?.includes(recorded) === !0) return "unsigned-merge";
			return target.unverifiable?.includes(recorded) === !0 ? "unverifiable" : "other";
		}
		function findStaleness(ci, target) {
			let unreadable = ci.unreadable.map((field) => ({
				kind: "unreadable",
				field
			}));
			let commit = findStaleCommit(ci, target);
			let pull = commit?.kind === "not-checked" && commit.against === "head" && target.prNumber === null ? null : findStalePullRequest(ci, target);
			return [
				...unreadable,
				...pull === null ? [] : [pull],
				...commit === null ? [] : [commit]
			];
		}
		function findStalePullRequest(ci, target) {
			let { prNumber: recorded } = ci;
			let { prNumber: expected, candidates } = target;
			if (recorded === null || recorded === expected) return null;
			if (expected !== null) return {
				kind: "other-pull-request",
				recorded,
				expected
			};
			if (candidates !== void 0) return target.coversCandidates === !0 && candidates.includes(recorded) ? null : {
				kind: "ambiguous",
				recorded,
				candidates
			};
			if (target.isOutsidePullRequests === !0) return null;
			return ci.prSha === null || target.headSha === null ? {
				kind: "not-checked",
				against: "pull-request",
				recorded: String(recorded),
				why: explainUnknown(target)
			} : null;
		}
		function findStaleCommit(ci, target) {
			let { prSha: recorded } = ci;
			let { headSha: expected } = target;
			if (recorded === null) return null;
			if (expected === null) return target.isOutsidePullRequests === !0 ? null : {
				kind: "not-checked",
				against: "head",
				recorded,
				why: explainUnknown(target)
			};
			switch (getRelation(ci, target)) {
				case "prefix": return {
					kind: "abbreviated",
					recorded
				};
				case "unsigned-merge": return {
					kind: "unsigned-merge",
					recorded
				};
				case "unverifiable": return {
					kind: "not-checked",
					against: "merges",
					recorded
				};
				case "other": return {
					kind: "other-commit",
					recorded,
					expected
				};
				case "head":
				case "unreadable":
				case "none": return null;
			}
		}
		function explainUnknown({ lookupFailed, withoutGitHub, candidates }) {
			if (lookupFailed === !0) return "no-answer";
			if (withoutGitHub === !0) return "no-github";
			return candidates === void 0 ? "none-found" : "several";
		}
		//! MODULE: ../../build/diff/undetermined-cause.js
		function findResultCause(diff) {
			let { result, pendingParts, failedParts } = diff;
			let status = (0, data_diff.BS)(diff);
			if (status === "failed" || status === "cancelled") return { kind: status };
			if (status !== "done") return { kind: "no-result" };
			if (pendingParts.length > 0) return {
				kind: "parts-pending",
				parts: pendingParts
			};
			if (result === null) return { kind: "no-result" };
			if ((0, data_diff.uj)(diff) === null) return { kind: "unknown-result" };
			if (result === "identical" && failedParts.length > 0) return {
				kind: "parts-failed",
				parts: failedParts
			};
			return null;
		}
		//! MODULE: ../../build/diff/policy.js
		let emptySection = {
			header: null,
			globs: [],
			conditions: [],
			results: {}
		};
		let noChecks = new Map();
		function judge(observation, policy, target, columns = noChecks) {
			let { id, diff } = observation;
			let section = (0, sections.sE)(diff, policy.thresholds) ?? emptySection;
			let different = observation.failure === null && (0, data_diff.EH)(observation.diff) === "different";
			let checks = different ? checkConditions(section.conditions, observation.diff, columns) : [];
			let reasons = [
				...judgeResult(observation, checks, section, policy),
				...judgeSampled(observation, policy),
				...judgeStaleness(diff, policy, target)
			];
			return {
				id,
				diff,
				verdict: getWorstVerdict(reasons.map((reason) => reason.verdict)),
				undetermined: reasons.some((reason) => reason.rule === "undetermined"),
				reasons,
				section: section.header,
				checks,
				unlimited: different && checks.length > 0 ? (0, thresholds.sI)(section.conditions, observation.diff) : []
			};
		}
		function judgeResult(observation, checks, section, policy) {
			if (observation.failure !== null) return [buildUndetermined(observation.failure, policy)];
			let { diff } = observation;
			let result = (0, data_diff.EH)(diff);
			let byResult = result === null ? null : decideByResult(result, section, policy);
			let hasChecks = result === "different" && checks.length > 0;
			let decided = byResult === null ? [] : hasChecks ? judgeDifferences(checks, byResult) : [byResult];
			let cause = findResultCause(diff);
			return cause === null ? decided : [buildUndetermined(cause, policy), ...decided.filter(({ verdict }) => verdict !== "pass")];
		}
		function buildUndetermined(cause, policy) {
			return {
				rule: "undetermined",
				cause,
				verdict: cause.kind === "refused" ? "fail" : policy.onUndetermined
			};
		}
		function decideByResult(result, section, policy) {
			let own = section.results[result];
			if (own !== void 0) return {
				rule: "result",
				result,
				listedIn: "section",
				verdict: own
			};
			if (policy.failOn.includes(result)) return {
				rule: "result",
				result,
				listedIn: "fail_on",
				verdict: "fail"
			};
			if (policy.warnOn.includes(result)) return {
				rule: "result",
				result,
				listedIn: "warn_on",
				verdict: "warn"
			};
			return {
				rule: "result",
				result,
				listedIn: null,
				verdict: "pass"
			};
		}
		function judgeDifferences(checks, byResult) {
			let open = checks.filter(({ outcome }) => outcome !== "met");
			if (open.length === 0) return [{
				rule: "thresholds-met",
				verdict: "pass"
			}];
			let reasons = open.map((check) => ({
				rule: "threshold-not-met",
				check,
				verdict: check.condition.level === "warn" ? "warn" : byResult.verdict
			}));
			return open.some(({ condition }) => condition.level === "limit") ? [byResult, ...reasons] : reasons;
		}
		function judgeSampled({ diff, failure }, { failOn, warnOn }) {
			if (failure !== null || (0, data_diff.BS)(diff) !== "done" || diff.stats?.sampled !== !0) return [];
			if (failOn.includes("sampled")) return [{
				rule: "sampled",
				listedIn: "fail_on",
				verdict: "fail"
			}];
			return warnOn.includes("sampled") ? [{
				rule: "sampled",
				listedIn: "warn_on",
				verdict: "warn"
			}] : [];
		}
		function judgeStaleness(diff, policy, target) {
			if (diff === null) return [];
			let verdict = policy.onStale === "ignore" ? "pass" : policy.onStale;
			return findStaleness(diff.ci, target).map((found) => ({
				rule: "stale",
				staleness: found,
				verdict
			}));
		}
		//! MODULE: ../../build/apply-rules.js
		function applyRules({ policy, expectedTables }, { ciRuns, observations, columns }, target) {
			let judgments = observations.map((seen) => judge(seen, policy, target, columns.checks.get(seen.id)));
			let finding = ciRuns === null ? null : judgeCiRuns(ciRuns, policy, expectedTables);
			let missingTables = findMissingTables(expectedTables, judgments, policy);
			return {
				judgments,
				ciRun: finding,
				missingTables,
				verdict: combineVerdicts(finding, judgments, missingTables)
			};
		}
		function warnOfUnmatchedSections({ policy }, { judgments }, log) {
			let diffs = judgments.map(({ diff }) => diff);
			for (let header of (0, sections.zM)(policy.thresholds, diffs)) log.warning(`thresholds: the section ${header} matched no table of these data diffs. Check the spelling. A glob without a dot is compared with the last part of a table's name, one with a dot with the full name.`, "Inputs");
		}
		//! MODULE: ../../build/judge-run.js
		async function judgeRun(inputs, polled, { target, services }, context) {
			let judged = applyRules(inputs, polled, target);
			warnOfUnmatchedSections(inputs, judged, context.log);
			let { differing } = polled.columns;
			let { acceptance, record, since, filesProblem } = await decideAcceptance({
				rules: inputs.override,
				judged,
				differing,
				target,
				...services.acceptance
			}, services.github, abortAfter(2e4, context));
			filesProblem === "no-match" && context.log.warning("data_paths matches no file that this pull request changes, so an acceptance will not survive a push. Check the globs, which start at the root of the repository, for example `models/**`.", "Inputs");
			return {
				facts: {
					...judged,
					acceptance,
					mayAccept: isAcceptable(judged),
					since,
					target,
					verdict: applyAcceptance(judged.verdict, acceptance),
					policy: inputs.policy,
					host: inputs.host,
					createdAt: context.utcNow(),
					runsOnOtherCommit: services.origin.place === "notOnHead",
					details: new Map(),
					...services.links
				},
				record
			};
		}
		//! MODULE: ../../build/poll/collect-details.js
		async function collectDetails(judgments, known, datafold, { limiter, signal }) {
			let found = new Map(known);
			let pages = {
				summary_results: openPage(signal),
				summary: openPage(signal)
			};
			let fetchPage = async (id, name) => {
				let { queue, close } = pages[name];
				let result = await limiter.run(() => datafold.fetchDetails(id, name, signal), queue);
				if (result.kind === "details") found.set(id, result.details);
				else if (result.tryNext === "other-page") close();
				else if (result.tryNext === "never") for (let page of Object.values(pages)) page.close();
			};
			let collect = async ({ id, diff }) => {
				await fetchPage(id, "summary_results").catch(() => void 0);
				diff !== null && !found.has(id) && mayHaveErrorMessage(diff) && await fetchPage(id, "summary");
			};
			(0, external_node_events_.setMaxListeners)(0, signal);
			await Promise.allSettled(selectForDetails(judgments.filter(({ id }) => !known.has(id))).map(collect));
			return found;
		}
		function openPage(signal) {
			let closed = new AbortController();
			let queue = AbortSignal.any([signal, closed.signal]);
			(0, external_node_events_.setMaxListeners)(0, queue);
			return {
				queue,
				close: () => closed.abort()
			};
		}
		//! MODULE: ../../build/diff/schedule.js
		let schedule_minPauseMs = 1e3;
		function getNextPause(moment) {
			let untilLast = moment.untilDeadlineMs - moment.leadMs;
			if (untilLast <= 0) return null;
			let ours = Math.max(moment.wantedMs ?? computeUsualPause(moment), computeBackoff(moment));
			let pause = Math.max(Math.min(ours, moment.maxMs), moment.retryAfterMs);
			return pause + schedule_minPauseMs > untilLast ? untilLast : pause;
		}
		function computeUsualPause(moment) {
			return Math.max(schedule_minPauseMs, adjustToProgress(moment, computeGrowingPause(moment)) * (1 - moment.random / 10));
		}
		function computeGrowingPause({ elapsedMs, pollIntervalMs }) {
			let share = Math.min(.45, Math.max(.125, pollIntervalMs / 12e4));
			let first = Math.min(3e3, pollIntervalMs * .06666666666666667);
			return Math.min(pollIntervalMs, Math.max(first, elapsedMs * share));
		}
		function adjustToProgress({ remainingMs, pollIntervalMs }, pause) {
			if (remainingMs === null) return pause;
			return Math.min(pollIntervalMs, Math.max(pause / 3, Math.min(remainingMs / 3, pause * 2)));
		}
		function computeBackoff({ failures, random }) {
			if (failures === 0) return 0;
			return Math.min(3e4, schedule_minPauseMs * 2 ** Math.min(failures, 10)) * (1 - random / 2);
		}
		//! MODULE: ../../build/report/bar.js
		function drawShare(ratio, length = 8) {
			let filled = countBlocks(ratio, length);
			return `${"\u2588".repeat(filled)}${"\u2591".repeat(length - filled)}`;
		}
		function drawProgress(ratio, length = 10) {
			let done = countBlocks(ratio, length);
			return `${"\u25A0".repeat(done)}${"\u25A1".repeat(length - done)}`;
		}
		function countBlocks(ratio, length) {
			if (ratio <= 0) return 0;
			if (ratio >= 1) return length;
			return Math.min(length - 1, Math.max(1, Math.round(ratio * length)));
		}
		//! MODULE: ../../build/report/progress.js
		function describeProgress(progress) {
			let { diffs, ended, skipped, counted, stepsDone, stepsTotal, elapsedMs, remainingMs } = progress;
			let steps = counted < diffs ? "known steps" : "steps";
			let parts = [
				...stepsTotal > 0 ? [`${formatCount(stepsDone)} of ${formatCount(stepsTotal)} ${steps}`] : [],
				`${formatCount(ended)} of ${formatCount(diffs)} ${diffs === 1 ? "diff" : "diffs"} finished${skipped === 0 ? "" : `, ${formatCount(skipped)} skipped`}`,
				`${formatDuration(elapsedMs)} elapsed`,
				...ended + skipped === diffs ? [] : [remainingMs === null ? "no estimate yet" : `about ${formatDuration(remainingMs)} left`]
			];
			return `[${drawProgress(estimateShare(progress))}] ${parts.join(" \u00B7 ")}`;
		}
		function estimateShare({ diffs, ended, counted, stepsDone, stepsTotal }) {
			if (ended >= diffs) return 1;
			let done = stepsTotal > 0 ? stepsDone / stepsTotal * (counted / diffs) : ended / diffs;
			return Math.min(done, .99);
		}
		function describeStatusChange(id, before, now) {
			let change = before === null ? nameStatus(now) : phrase_text`${nameStatus(before)} -> ${nameStatus(now)}`;
			let note = (0, data_diff.ih)(now) ? raw("") : phrase_text` (unknown status, treated as running)`;
			return printPhrase(phrase_text`data diff ${raw(String(id))}: ${change}${note}`);
		}
		function nameStatus(status) {
			if (status === null) return raw("no status");
			return (0, data_diff.ih)(status) ? raw(status) : phrase_text`${status}`;
		}
		function describeFailedPoll(id, problem, options) {
			return printPhrase(phrase_text`data diff ${raw(String(id))}: ${describeFailedRequest(problem, options)}.`);
		}
		function describeColumnWait(ids, elapsedMs) {
			return `Waiting for the columns of ${ids.length === 1 ? "data diff" : "data diffs"} ${(0, format_ids.w)(ids)}, which a threshold needs \u00B7 ${formatDuration(elapsedMs)} elapsed`;
		}
		//! MODULE: ../../build/poll/attempts.js
		let noAttempts = {
			attempts: 0,
			failures: 0,
			notFound: 0,
			retryAfterMs: 0
		};
		let notFoundRetryMs = 2e3;
		let noResponse = {
			kind: "network",
			cause: "no response came before the timeout"
		};
		function countSuccess({ attempts }) {
			return {
				...noAttempts,
				attempts: attempts + 1
			};
		}
		function countFailure({ attempts, failures, notFound }, { retry, retryAfterMs }) {
			if (retry !== "once") return {
				attempts: attempts + 1,
				failures: failures + 1,
				notFound: 0,
				retryAfterMs
			};
			return {
				attempts: attempts + 1,
				failures: notFound + 1,
				notFound: notFound + 1,
				retryAfterMs
			};
		}
		function isFinalFailure({ retry }, { notFound }) {
			return retry === "never" || retry === "never-any" || notFound > 1;
		}
		//! MODULE: ../../build/poll/heartbeat.js
		function startHeartbeat(read, { clock, log, signal }) {
			let stopped = new AbortController();
			let either = AbortSignal.any([signal, stopped.signal]);
			let last = {
				key: "",
				atMs: 0
			};
			let write = ({ evenIfKnown }) => {
				let progress = read();
				if (progress === null || progress.key === last.key && !evenIfKnown) return;
				last = {
					key: progress.key,
					atMs: clock.now()
				};
				log.info(progress.line());
			};
			let beat = async () => {
				for (;;) {
					await clock.sleep(1e3, either);
					write({ evenIfKnown: clock.now() - last.atMs >= 6e4 });
				}
			};
			beat().catch(() => void 0);
			return {
				check: () => write({ evenIfKnown: !1 }),
				stop: () => {
					write({ evenIfKnown: !1 });
					stopped.abort();
				}
			};
		}
		//! MODULE: ../../build/poll/poll-until.js
		function openPollWindow({ timeoutMs, pollIntervalMs }, { clock, signal: cancelled }) {
			let ended = new AbortController();
			let signal = AbortSignal.any([cancelled, ended.signal]);
			(0, external_node_events_.setMaxListeners)(0, signal, ended.signal, cancelled);
			let end = (reason) => ended.abort(reason);
			clock.sleep(timeoutMs - clock.now(), signal).then(() => end({ kind: "timeout" }), () => void 0);
			return {
				timeoutMs,
				pollIntervalMs,
				signal,
				end
			};
		}
		async function pollUntil(poller, window, { clock, random, signal }) {
			let state = poller.initialState;
			let update = (change) => {
				state = change(state);
			};
			try {
				for (;;) {
					let result = await poller.fetch(update);
					let now = clock.now();
					state = poller.reduce(state, result, now);
					let outcome = poller.getOutcome(state, result, now);
					poller.onPoll(state, outcome, result);
					if (outcome !== null) return outcome;
					let { timeoutMs, pollIntervalMs } = window;
					let [elapsedMs, untilDeadlineMs] = [now, timeoutMs - now];
					let pause = getNextPause({
						...poller.getPace(state, now),
						elapsedMs,
						untilDeadlineMs,
						pollIntervalMs,
						random: random()
					});
					if (pause === null) return poller.getOutcomeAtEnd(state, { kind: "timeout" });
					poller.onPause?.(pause, result, now);
					await clock.sleep(pause, window.signal);
				}
			} catch (error) {
				(0, build_errors.dZ)(signal);
				if (!window.signal.aborted) throw error;
				return poller.getOutcomeAtEnd(state, window.signal.reason);
			}
		}
		//! MODULE: ../../build/poll/fetch-columns.js
		function createColumnFetcher(settings, context) {
			let checks = new Map();
			let differing = new Map();
			let details = new Map();
			let started = [];
			let pending = new Set();
			let fetchOne = async (diff, section) => {
				let found = diff.stats?.sampled === !0 ? fetch_columns_buildNotMeasured("sampled") : await fetchColumns(diff.id, settings, context);
				checks.set(diff.id, checkColumns(section, diff, found.answer));
				settings.override !== null && differing.size < 200 && differing.set(diff.id, listDifferingColumns(diff, found.answer));
				settings.details && found.details !== null && details.size < 50 && details.set(diff.id, found.details);
			};
			return {
				onFinished: ({ diff, failure }) => {
					if (failure !== null || diff === null) return;
					let section = (0, sections.sE)(diff, settings.rules);
					if (section === null || !needsColumns(diff, section)) return;
					pending.add(diff.id);
					let fetching = fetchOne(diff, section).finally(() => pending.delete(diff.id));
					fetching.catch(() => void 0);
					started.push(fetching);
				},
				waitForFindings: async () => {
					let heartbeat = startHeartbeat(() => pending.size === 0 ? null : {
						key: `${pending.size}`,
						line: () => describeColumnWait([...pending], context.clock.now())
					}, context);
					await Promise.all(started).finally(heartbeat.stop);
					return {
						checks,
						differing,
						details
					};
				}
			};
		}
		function fetch_columns_buildNotMeasured(why) {
			return {
				answer: {
					kind: "not-measured",
					why
				},
				details: null
			};
		}
		async function fetchColumns(id, settings, context) {
			let window = openPollWindow(settings, context);
			try {
				return await pollUntil(createSummaryPoller(id, settings, window.signal, context), window, context);
			} finally {
				window.end({ kind: "timeout" });
			}
		}
		function createSummaryPoller(id, { pollIntervalMs }, signal, { datafold, limiter, clock }) {
			let startMs = clock.now();
			return {
				initialState: {
					...noAttempts,
					failed: !1
				},
				fetch: () => limiter.run(() => datafold.fetchSummaryResults(id, signal), signal),
				reduce: (state, result) => result.kind === "failure" ? {
					...countFailure(state, result),
					failed: !0
				} : {
					...countSuccess(state),
					failed: !1
				},
				getOutcome: getSummaryOutcome,
				getOutcomeAtEnd: ({ failed, notFound }) => {
					if (notFound > 0) return fetch_columns_buildNotMeasured("no-summary");
					return fetch_columns_buildNotMeasured(failed ? "summary-unreachable" : "summary-timed-out");
				},
				getPace: ({ failures, notFound, retryAfterMs }, nowMs) => ({
					leadMs: 500,
					failures: notFound > 0 ? 0 : failures,
					retryAfterMs,
					wantedMs: notFound > 0 ? notFoundRetryMs : computePauseMs(nowMs - startMs, pollIntervalMs),
					maxMs: Infinity,
					remainingMs: null
				}),
				onPoll: () => void 0
			};
		}
		function computePauseMs(elapsedMs, pollIntervalMs) {
			return Math.min(pollIntervalMs, Math.max(1e3, elapsedMs / 4));
		}
		function getSummaryOutcome(state, result) {
			if (result.kind === "summary") return result;
			if (result.kind === "pending" || !isFinalFailure(result, state)) return null;
			let status = result.problem.kind === "status" ? result.problem.status : 0;
			return fetch_columns_buildNotMeasured(status === 404 || status === 405 ? "no-summary" : "summary-refused");
		}
		//! MODULE: ../../build/poll/incomplete.js
		let incompleteGraceMs = 3e4;
		function hasGraceEnded(sinceMs, nowMs) {
			return sinceMs !== null && nowMs - sinceMs >= incompleteGraceMs;
		}
		function computeGracePauseMs(elapsedMs, pollIntervalMs) {
			return Math.max(1e3, Math.min(elapsedMs, incompleteGraceMs - elapsedMs, pollIntervalMs));
		}
		//! MODULE: ../../build/poll/ci-run-state.js
		let noRunAfterMs = 6e4;
		let noDiffs = {
			incompleteSinceMs: null,
			diffsFound: null
		};
		let initialCiRunState = {
			...noAttempts,
			run: null,
			problem: null,
			...noDiffs
		};
		function setCiRun(state, run) {
			return {
				...state,
				run,
				...run.id === state.run?.id ? {} : noDiffs
			};
		}
		function reduceCiRunState(state, result, nowMs) {
			if (result.kind === "failure") {
				let { list, problem } = result;
				return {
					...state,
					...countFailure(state, result),
					problem: {
						list,
						problem
					}
				};
			}
			let known = {
				...state,
				...countSuccess(state),
				problem: null
			};
			if (result.kind !== "run") return known;
			let seen = setCiRun(known, result.run);
			if (result.diffs === "inconsistent") return seen;
			if (result.diffs === "not-fetched") return {
				...seen,
				...noDiffs
			};
			let { ids, complete } = result.diffs;
			let isComplete = complete && ids.length > 0;
			return {
				...seen,
				incompleteSinceMs: isComplete ? null : seen.incompleteSinceMs ?? nowMs,
				diffsFound: ids.length
			};
		}
		function getCiRunOutcome(state, result, nowMs, expectsNone) {
			switch (result.kind) {
				case "no-run": return expectsNone && result.askedAtMs >= noRunAfterMs ? {
					kind: "nothing-ran",
					waitedMs: result.askedAtMs
				} : null;
				case "too-many-pages":
				case "several-pull-requests": return result;
				case "failure": {
					let { list, problem } = result;
					return isFinalFailure(result, state) ? {
						kind: "refused",
						list,
						problem
					} : null;
				}
				case "run": return getOutcomeOfRun(state, result, nowMs);
			}
		}
		function getOutcomeOfRun({ incompleteSinceMs }, { run, diffs }, nowMs) {
			let phase = getCiRunPhase(run);
			if (phase === "failed" || phase === "cancelled") return {
				kind: phase,
				runId: run.id
			};
			if (phase === "running" || diffs === "not-fetched" || diffs === "inconsistent") return null;
			let { ids } = diffs;
			if (ids.length > 1e3) return {
				kind: "too-many-diffs",
				runId: run.id,
				found: ids.length
			};
			if (incompleteSinceMs !== null && !hasGraceEnded(incompleteSinceMs, nowMs)) return null;
			return ids.length > 0 ? {
				kind: "diffs",
				runId: run.id,
				ids
			} : {
				kind: "no-diffs",
				runId: run.id
			};
		}
		function getWantedCiPauseMs(state, nowMs, pollIntervalMs) {
			if (state.notFound > 0) return notFoundRetryMs;
			if (state.incompleteSinceMs !== null) return computeGracePauseMs(nowMs - state.incompleteSinceMs, pollIntervalMs);
			return state.run !== null && getCiRunPhase(state.run) === "done" ? notFoundRetryMs : null;
		}
		function getCiRunOutcomeAtDeadline({ run, problem, attempts }, timeoutMs) {
			if (problem?.problem.kind === "status" && problem.problem.status === 404) return {
				kind: "refused",
				...problem
			};
			if (problem !== null) return {
				kind: "unreachable",
				...problem
			};
			if (run !== null) {
				let waitedFor = getCiRunPhase(run) === "done" ? "diffs" : "end";
				return {
					kind: "out-of-time",
					runId: run.id,
					waitedFor,
					timeoutMs
				};
			}
			return attempts === 0 ? {
				kind: "unreachable",
				list: "runs",
				problem: noResponse
			} : {
				kind: "no-run",
				timeoutMs
			};
		}
		//! MODULE: ../../build/poll/read-pages.js
		async function read_pages_readPages(fetchPage, keyOf = (item) => item) {
			let items = new Map();
			let [total, entries] = [0, 0];
			for (let page = 1; page <= 50; page++) {
				let result = await fetchPage(page);
				if (result.kind === "failure") return result;
				if ((result.pages ?? 0) > 50) return { kind: "too-many-pages" };
				entries += result.entries;
				let count = getTotalCount(result) ?? total;
				if (count < total) return { kind: "inconsistent" };
				total = count;
				for (let item of result.items) items.set(keyOf(item), item);
				if (result.pages === null || page < result.pages) continue;
				return entries < total ? { kind: "inconsistent" } : {
					kind: "all",
					items: [...items.values()]
				};
			}
			return { kind: "too-many-pages" };
		}
		function getTotalCount({ count, entries, pages }) {
			return count !== null && (pages ?? 1) > 1 && count <= entries ? null : count;
		}
		//! MODULE: ../../build/poll/poll-ci-run.js
		async function pollCiRun(search, settings, context) {
			let window = openPollWindow(settings, context);
			let { timeoutMs, pollIntervalMs } = settings;
			let expectsNone = search.expectedTables.kind === "none";
			try {
				return await pollUntil({
					initialState: initialCiRunState,
					fetch: (update) => fetchCiRun(search, {
						...context,
						signal: window.signal
					}, (run) => update((state) => setCiRun(state, run))),
					reduce: reduceCiRunState,
					getOutcome: (state, result, nowMs) => getCiRunOutcome(state, result, nowMs, expectsNone),
					getOutcomeAtEnd: (state) => getCiRunOutcomeAtDeadline(state, timeoutMs),
					getPace: (state, nowMs) => ({
						leadMs: 500,
						failures: state.failures,
						retryAfterMs: state.retryAfterMs,
						wantedMs: getWantedCiPauseMs(state, nowMs, pollIntervalMs),
						maxMs: expectsNone ? getNoRunMs(state, nowMs) : Infinity,
						remainingMs: null
					}),
					onPoll: (state, outcome) => {
						outcome?.kind !== "several-pull-requests" && context.onPoll(state, outcome);
					}
				}, window, context);
			} finally {
				window.end({ kind: "timeout" });
			}
		}
		async function fetchCiRun(search, { datafold, limiter, clock, signal }, onRun) {
			let run = null;
			let askedAtMs = clock.now();
			for (let commit of search.commits) {
				let runs = await read_pages_readPages((page) => limiter.run(() => datafold.fetchCiRuns(search.configId, commit, page, signal), signal));
				let missing = getUnreadResult(runs, "runs");
				if (missing !== null) return missing;
				let listed = runs.kind === "all" ? runs.items : [];
				let numbers = commit.prNumber === null ? ci_run_listPullRequests(listed) : [];
				if (numbers.length > 1) return {
					kind: "several-pull-requests",
					numbers
				};
				run = findNewestRun(listed);
				if (run !== null) break;
			}
			if (run === null) return {
				kind: "no-run",
				askedAtMs
			};
			onRun(run);
			if (getCiRunPhase(run) !== "done") return {
				kind: "run",
				run,
				diffs: "not-fetched"
			};
			let { id } = run;
			let diffs = await read_pages_readPages((page) => limiter.run(() => datafold.fetchDiffsOfRun(id, page, signal), signal), (diff) => diff.id);
			let unread = getUnreadResult(diffs, "diffs");
			if (unread !== null) return unread;
			if (diffs.kind !== "all") return {
				kind: "run",
				run,
				diffs: "inconsistent"
			};
			return {
				kind: "run",
				run,
				diffs: describeDiffs(diffs.items, search.expectedTables)
			};
		}
		function describeDiffs(diffs, expected) {
			let covers = createCoverage(diffs);
			return {
				ids: diffs.map(({ id }) => id).toSorted((a, b) => a - b),
				complete: expected.kind !== "names" || expected.names.every(covers)
			};
		}
		function getNoRunMs({ run }, nowMs) {
			let remainingMs = noRunAfterMs - nowMs;
			return run === null && remainingMs > 0 ? remainingMs : Infinity;
		}
		function getUnreadResult(result, list) {
			if (result.kind === "failure") return {
				...result,
				list
			};
			return result.kind === "too-many-pages" ? {
				kind: "too-many-pages",
				list
			} : null;
		}
		//! MODULE: ../../build/poll/poll-ci-runs.js
		async function pollCiRuns(search, settings, context) {
			let { shas, prNumbers, ...rest } = search;
			let poll = async (prNumber) => {
				let commits = shas.map((sha) => ({
					sha,
					prNumber
				}));
				let onPoll = (state, outcome) => context.onPoll(prNumber, state, outcome);
				let outcome = await pollCiRun({
					...rest,
					commits
				}, settings, {
					...context,
					onPoll
				});
				if (outcome.kind === "several-pull-requests") return pollCiRuns({
					...search,
					prNumbers: outcome.numbers
				}, settings, context);
				let isOneOfSeveral = prNumbers.length > 1 && prNumber !== null;
				return [outcome.kind === "no-run" && isOneOfSeveral ? {
					...outcome,
					prNumber
				} : outcome];
			};
			return (await Promise.all(prNumbers.length === 0 ? [poll(null)] : prNumbers.map(poll))).flat();
		}
		//! MODULE: ../../build/poll/abort-hanging-poll.js
		async function fetchUntilFinalPoll(fetch, untilFinalMs, clock, signal) {
			let cutMs = untilFinalMs - 100;
			if (cutMs < 5e3 || cutMs > 31e3) return fetch(signal);
			let cut = new AbortController();
			let over = new AbortController();
			let both = AbortSignal.any([signal, cut.signal]);
			clock.sleep(cutMs, AbortSignal.any([both, over.signal])).then(() => cut.abort(), () => void 0);
			try {
				return await fetch(both);
			} catch (error) {
				if (signal.aborted || !cut.signal.aborted) throw error;
				return {
					kind: "failure",
					problem: noResponse,
					retry: "later",
					retryAfterMs: 0
				};
			} finally {
				over.abort();
			}
		}
		//! MODULE: ../../build/poll/diff-state.js
		function createDiffState(id) {
			return {
				...noAttempts,
				id,
				started: !1,
				diff: null,
				problem: null,
				firstSteps: null,
				incompleteSinceMs: null
			};
		}
		function reduceDiffState(state, result, nowMs) {
			if (result.kind === "failure") return {
				...state,
				...countFailure(state, result),
				problem: result.problem
			};
			let { diff } = result;
			let steps = diff.progress;
			return {
				...state,
				...countSuccess(state),
				diff,
				problem: null,
				firstSteps: state.firstSteps ?? (steps === null ? null : {
					completed: steps.completed,
					atMs: nowMs
				}),
				incompleteSinceMs: (0, data_diff.WH)(diff) === "incomplete" ? state.incompleteSinceMs ?? nowMs : null
			};
		}
		function estimateRemainingMs({ diff, firstSteps }, nowMs) {
			let steps = diff?.progress ?? null;
			if (steps === null || firstSteps === null) return null;
			let done = steps.completed - firstSteps.completed;
			if (done <= 0 || steps.completed >= steps.total) return null;
			return (nowMs - firstSteps.atMs) * (steps.total - steps.completed) / done;
		}
		function getDiffOutcome(state, result, nowMs, onNeedsAction) {
			let { id, diff, incompleteSinceMs } = state;
			let graceEnded = hasGraceEnded(incompleteSinceMs, nowMs);
			if (result.kind === "failure") {
				if (isFinalFailure(result, state)) return {
					id,
					diff,
					failure: {
						kind: "refused",
						problem: result.problem
					}
				};
				return diff !== null && diff.pendingParts.length === 0 && graceEnded ? {
					id,
					diff,
					failure: null
				} : null;
			}
			switch ((0, data_diff.WH)(result.diff)) {
				case "finished": return {
					id,
					diff: result.diff,
					failure: null
				};
				case "needs-action": return onNeedsAction === "stop" ? {
					id,
					diff: result.diff,
					failure: { kind: "needs-action" }
				} : null;
				case "incomplete": return graceEnded ? {
					id,
					diff: result.diff,
					failure: null
				} : null;
				case "running": return null;
			}
		}
		function getMaxDiffPauseMs({ incompleteSinceMs }, nowMs) {
			let remainingMs = incompleteSinceMs === null ? 0 : incompleteGraceMs - (nowMs - incompleteSinceMs);
			return remainingMs > 0 ? remainingMs : Infinity;
		}
		function getWantedDiffPauseMs(state, nowMs, pollIntervalMs) {
			if (state.incompleteSinceMs !== null) return computeGracePauseMs(nowMs - state.incompleteSinceMs, pollIntervalMs);
			return state.notFound > 0 ? notFoundRetryMs : null;
		}
		function getDiffOutcomeAtDeadline(state, timeoutMs) {
			let { id, diff, problem } = state;
			let mayBeIncomplete = problem !== null && (diff?.pendingParts.length ?? 0) > 0;
			if (diff !== null && state.incompleteSinceMs !== null && !mayBeIncomplete) return {
				id,
				diff,
				failure: null
			};
			if (problem?.kind === "status" && problem.status === 404) return {
				id,
				diff,
				failure: {
					kind: "refused",
					problem
				}
			};
			if (problem !== null) return {
				id,
				diff,
				failure: {
					kind: "unreachable",
					problem
				}
			};
			if (state.started && state.attempts === 0) return {
				id,
				diff,
				failure: {
					kind: "unreachable",
					problem: noResponse
				}
			};
			return {
				id,
				diff,
				failure: {
					kind: "out-of-time",
					timeoutMs
				}
			};
		}
		//! MODULE: ../../build/poll/poll-diffs.js
		async function pollDiffs(ids, settings, context) {
			let window = openPollWindow(settings, context);
			let pending = new Set(ids);
			let pollOne = (id) => pollUntil(createDiffPoller(id, {
				settings,
				window,
				pending
			}, context), window, context).finally(() => pending.delete(id));
			try {
				return await Promise.all(ids.map(pollOne));
			} finally {
				window.end({ kind: "timeout" });
			}
		}
		function createDiffPoller(id, { settings, window, pending }, { datafold, limiter, clock, onPoll }) {
			let { timeoutMs, pollIntervalMs, onNeedsAction } = settings;
			return {
				initialState: createDiffState(id),
				fetch: (update) => limiter.run(() => {
					update((state) => ({
						...state,
						started: !0
					}));
					let untilFinalMs = timeoutMs - clock.now() - computeFinalPollLeadMs(id, pending);
					let fetch = (signal) => datafold.fetchDiff(id, signal);
					return fetchUntilFinalPoll(fetch, untilFinalMs, clock, window.signal);
				}, window.signal),
				reduce: reduceDiffState,
				getOutcome: (state, result, nowMs) => getDiffOutcome(state, result, nowMs, onNeedsAction),
				getOutcomeAtEnd: (state, end) => end.kind === "timeout" ? getDiffOutcomeAtDeadline(state, timeoutMs) : {
					id,
					diff: state.diff,
					failure: {
						kind: "refused",
						problem: end.problem
					}
				},
				getPace: (state, nowMs) => ({
					leadMs: computeFinalPollLeadMs(id, pending),
					failures: state.failures,
					retryAfterMs: state.retryAfterMs,
					wantedMs: getWantedDiffPauseMs(state, nowMs, pollIntervalMs),
					maxMs: getMaxDiffPauseMs(state, nowMs),
					remainingMs: estimateRemainingMs(state, nowMs)
				}),
				onPoll: (state, outcome, result) => {
					onPoll(state, outcome);
					result.kind === "failure" && result.retry === "never-any" && window.end({
						kind: "key-rejected",
						problem: result.problem
					});
				},
				onPause: (pauseMs, result, nowMs) => {
					if (!isRateLimited(result)) return;
					limiter.holdFor(Math.min(pauseMs, timeoutMs - nowMs - computeRoundLeadMs(pending.size)));
				}
			};
		}
		function computeFinalPollLeadMs(id, pending) {
			return computeRoundLeadMs([...pending].indexOf(id));
		}
		function computeRoundLeadMs(position) {
			return 500 + 1050 * Math.floor(position / 8);
		}
		function isRateLimited(result) {
			return result.kind === "failure" && result.retryAfterMs > 0 && result.problem.kind === "status" && result.problem.status === 429;
		}
		//! MODULE: ../../build/poll/poll-datafold.js
		async function pollDatafold({ source, settings, datafold, onEvent }, context) {
			let ciRuns = source.kind === "named" ? null : await pollSearch(source);
			let found = (ciRuns ?? []).flatMap((end) => end.kind === "diffs" ? end.ids : []);
			let ids = source.kind === "named" ? source.ids : [...new Set(found)];
			let observations = ids.length === 0 ? [] : await pollAll();
			onEvent({ kind: "finished" });
			return {
				ciRuns,
				observations
			};
			function pollSearch({ search, headSha }) {
				return pollCiRuns(search, settings, {
					...context,
					datafold,
					onPoll: (prNumber, state, outcome) => onEvent({
						kind: "ci-run",
						headSha,
						prNumber,
						state,
						outcome
					})
				});
			}
			function pollAll() {
				onEvent({
					kind: "diffs",
					ids
				});
				return pollDiffs(ids, settings, {
					...context,
					datafold,
					onPoll: (state, outcome) => onEvent({
						kind: "diff",
						state,
						outcome
					})
				});
			}
		}
		//! MODULE: ../../build/poll/poll-source.js
		let headOfCiRun = {
			wanted: "ci_config_id is set, but this run knows no head commit whose CI run it could check",
			instead: "set datadiff_id instead of ci_config_id"
		};
		async function resolvePollSource({ source, expectedTables }, targetPromise, origin) {
			if (source.kind === "named") return source;
			let { target, problem } = await targetPromise;
			let { headSha, headMerges, prNumber, candidates } = target;
			if (headSha === null) throw new build_errors.yo(explainMissingHead(origin, problem, headOfCiRun));
			let shas = [headSha, ...headMerges];
			let prNumbers = candidates ?? (prNumber === null ? [] : [prNumber]);
			return {
				kind: "ci-run",
				search: {
					configId: source.configId,
					shas,
					prNumbers,
					expectedTables
				},
				headSha
			};
		}
		//! MODULE: ../../build/report/ci-progress.js
		function describeCiRun({ run, diffs }, headSha, elapsedMs) {
			let elapsed = raw(`${formatDuration(elapsedMs)} elapsed`);
			if (run === null) return printProgress([phrase_text`Datafold shows no CI run for commit ${raw(shortenSha(headSha) ?? "the head commit")} yet`, elapsed]);
			return printProgress([phrase_text`Datafold's CI run ${raw(String(run.id))}: ${describeRunStatus(run)}${describeFound(diffs)}`, elapsed]);
		}
		function printProgress(parts) {
			return printPhrase(joinPhrases(parts, " \u00B7 "));
		}
		function describeRunStatus(run) {
			if (run.status === null) return raw("no status");
			if (getCiRunPhase(run) !== "running" || (0, data_diff.ih)(run.status)) return raw(run.status.toLowerCase());
			return phrase_text`${run.status} (unknown status, treated as running)`;
		}
		function describeFound(diffs) {
			if (diffs === null) return raw("");
			if (diffs === 0) return raw(", no data diffs yet");
			return raw(`, with ${formatCount(diffs)} data ${diffs === 1 ? "diff" : "diffs"}`);
		}
		let listed = {
			runs: "CI runs",
			diffs: "data diffs"
		};
		function describeCiProblem({ list, problem }, options) {
			return printPhrase(phrase_text`Datafold's list of ${raw(listed[list])}: ${describeFailedRequest(problem, options)}.`);
		}
		//! MODULE: ../../build/poll/ci-progress.js
		function logCiProgress(headSha, context) {
			let progress = null;
			let heartbeat = startHeartbeat(() => progress, context);
			return {
				onPoll: (state, outcome) => {
					progress = ci_progress_describeProgress(state, outcome, headSha, context.clock.now);
					heartbeat.check();
				},
				stop: heartbeat.stop
			};
		}
		function ci_progress_describeProgress(state, outcome, headSha, nowMs) {
			let { problem } = state;
			let again = outcome === null;
			if (problem !== null) return {
				key: `error ${again}`,
				line: () => describeCiProblem(problem, { isRetried: again })
			};
			let progress = summarizeCiRun(state, outcome);
			return {
				key: JSON.stringify(progress),
				line: () => describeCiRun(progress, headSha, nowMs())
			};
		}
		function summarizeCiRun({ run, incompleteSinceMs, diffsFound }, outcome) {
			if (outcome?.kind === "diffs") return {
				run,
				diffs: outcome.ids.length
			};
			if (outcome?.kind === "too-many-diffs") return {
				run,
				diffs: outcome.found
			};
			return {
				run,
				diffs: incompleteSinceMs === null ? null : diffsFound
			};
		}
		//! MODULE: ../../build/poll/tally.js
		function createTally(diffs) {
			let steps = new Map();
			let running = new Map();
			let counted = new Set();
			let [endedCount, skipped] = [0, 0];
			let sum = (part) => [...steps.values()].reduce((all, one) => all + one[part], 0);
			return {
				add: (state, outcome) => {
					let { id, diff } = state;
					let finished = outcome !== null && outcome.failure === null;
					finished ? endedCount += 1 : outcome !== null && (skipped += 1);
					outcome === null ? running.set(id, state) : running.delete(id);
					let progress = diff?.progress ?? null;
					progress !== null && steps.set(id, finished ? {
						...progress,
						completed: progress.total
					} : progress);
					(progress !== null || finished) && counted.add(id);
				},
				close: () => {
					skipped = diffs - endedCount;
				},
				getProgress: (nowMs) => ({
					diffs,
					ended: endedCount,
					skipped,
					counted: counted.size,
					stepsDone: sum("completed"),
					stepsTotal: sum("total"),
					elapsedMs: nowMs,
					remainingMs: findLongest([...running.values()].map((state) => estimateRemainingMs(state, nowMs)))
				})
			};
		}
		function findLongest(estimates) {
			let known = estimates.filter((estimate) => estimate !== null);
			return known.length === 0 ? null : Math.max(...known);
		}
		//! MODULE: ../../build/poll/diff-progress.js
		function logDiffProgress(diffs, context) {
			let tally = createTally(diffs);
			let logNews = createNewsLog(diffs, context.log);
			let heartbeat = startHeartbeat(() => {
				let progress = tally.getProgress(context.clock.now());
				let { ended, skipped, stepsDone, stepsTotal } = progress;
				return {
					key: `${ended} ${skipped} ${stepsDone} ${stepsTotal}`,
					line: () => describeProgress(progress)
				};
			}, context);
			return {
				onPoll: (state, outcome) => {
					tally.add(state, outcome);
					logNews(state, outcome);
				},
				stop: () => {
					tally.close();
					heartbeat.stop();
				}
			};
		}
		function createNewsLog(diffs, log) {
			let statuses = new Map();
			let words = new Set();
			let errors = 0;
			let logStatus = ({ id, diff }) => {
				if (diff === null || statuses.has(id) && statuses.get(id) === diff.status) return;
				let isNew = !(0, data_diff.ih)(diff.status) && !words.has(diff.status ?? "");
				(diffs <= 10 || isNew) && log.info(describeStatusChange(id, statuses.get(id) ?? null, diff.status));
				statuses.set(id, diff.status);
				words.add(diff.status ?? "");
			};
			return (state, outcome) => {
				logStatus(state);
				state.problem !== null && state.failures === 1 && errors++ < 10 && log.info(describeFailedPoll(state.id, state.problem, { isRetried: outcome === null }));
			};
		}
		//! MODULE: ../../build/poll/progress-log.js
		function createProgressLog(context) {
			let ci = new Map();
			let diffs = null;
			return (event) => {
				switch (event.kind) {
					case "ci-run": return getCiProgress(event.prNumber, event.headSha).onPoll(event.state, event.outcome);
					case "diffs":
						stopCi();
						diffs = logDiffProgress(event.ids.length, context);
						return;
					case "diff": return diffs?.onPoll(event.state, event.outcome);
					case "finished":
						stopCi();
						return diffs?.stop();
				}
			};
			function getCiProgress(prNumber, headSha) {
				let progress = ci.get(prNumber) ?? logCiProgress(headSha, context);
				ci.set(prNumber, progress);
				prNumber !== null && ci.get(null)?.stop();
				return progress;
			}
			function stopCi() {
				for (let { stop } of ci.values()) stop();
			}
		}
		//! MODULE: ../../build/comment/publish-comment.js
		let title = "Pull request comment";
		async function publishComment(facts, { record, render }, comment, signal) {
			let { target, verdict, judgments } = facts;
			let diffs = judgments.map(({ diff }) => diff);
			try {
				return describeResult(await comment.publishVerdict({
					target,
					verdict,
					diffs,
					record,
					render
				}, signal), facts);
			} catch (error) {
				if (signal.reason instanceof build_errors.cc) throw signal.reason;
				let isLocked = error instanceof build_errors.y_ && error.isLocked;
				let nobody = record.kind === "new" ? " With `override_label`, nobody can accept until then." : "";
				let message = `${explainNotWritten(error, signal)} The verdict is not affected: it is in the job summary and in the outputs.${nobody}`;
				return {
					lines: [{
						level: isLocked ? "notice" : "warning",
						message,
						title
					}],
					url: "",
					canBeAccepted: !1
				};
			}
		}
		function explainNotWritten(error, signal) {
			if (error instanceof build_errors.y_) return error.message;
			return signal.aborted ? "Could not write the pull request comment: GitHub did not respond in time. This is usually temporary; the next run tries again." : "Could not write the pull request comment because of an internal error in the action. Please report it with this log.";
		}
		function describeResult(result, facts) {
			if (result.kind === "skipped") return {
				lines: [{
					level: "info",
					message: skippedMessages[result.why]
				}],
				url: "",
				canBeAccepted: !1
			};
			let url = getUrl(result.id, facts);
			let message = `Pull request comment ${result.kind}${url === null ? "." : `: ${url}`}`;
			let { confirmation = "confirmed" } = result;
			let unaccepted = confirmation === "not-listed" || confirmation === "unconfirmed" ? [{
				level: "warning",
				message: unacceptedMessages[confirmation],
				title
			}] : [];
			return {
				lines: [
					{
						level: "info",
						message
					},
					...listWarnings(result, facts),
					...unaccepted
				],
				url: url ?? "",
				canBeAccepted: result.confirmation === "confirmed"
			};
		}
		function getUrl(id, { repository, target: { prNumber } }) {
			return prNumber === null ? null : buildCommentUrl(repository, prNumber, id);
		}
		function listWarnings({ sharedWith, byOtherAccount, visibility }, facts) {
			let message = [
				sharedWith === null ? null : sharedMessages[sharedWith],
				byOtherAccount === null ? null : describeOtherAccount(byOtherAccount.author, getUrl(byOtherAccount.id, facts)),
				visibility === "hidden" ? hiddenMessage : null
			].filter((warning) => warning !== null).join(" ");
			return message === "" ? [] : [{
				level: "warning",
				message,
				title
			}];
		}
		let example = "Give each one its own `comment_key`, for example `comment_key: orders` and `comment_key: customers`; in a reusable workflow or a composite action, pass it as an input: `comment_key: ${{ inputs.comment_key }}`.";
		let sharedMessages = {
			run: `Another check of this workflow run has the same \`comment_key\`, so this one has a comment of its own. The usual causes are a reusable workflow that is called twice, and two steps in one composite action. ${example}`,
			workflow: `A check of another workflow file has the same \`comment_key\`, so this one has a comment of its own. The usual cause is two workflow files with one name. ${example}`
		};
		function describeOtherAccount({ login, isBot }, url) {
			let name = trimBotSuffix(login);
			return `The pull request also has a comment with this \`comment_key\` by ${/^[\w-]{1,100}$/.test(name) ? `${name}${isBot ? "[bot]" : ""}` : "another account"}${url === null ? "" : ` (${url})`}, which is not updated: the action edits only comments of the account that \`github_token\` belongs to. The usual cause is a change of \`github_token\`. If the other comment is out of date, delete it.`;
		}
		let unacceptedMessages = {
			"not-listed": "Nobody can accept the change by a label: the comment has no room to list every failing diff with its statistics. Check fewer diffs in one step, or set `thresholds`.",
			unconfirmed: "Nobody can accept the change by a label yet: GitHub did not confirm when the comment was shown, most likely because of a temporary error. Re-run the job."
		};
		let hiddenMessage = "The pull request comment is hidden on the page, and GitHub did not show it again. The usual cause is that the token may not do that. Open the pull request, and choose \"Unhide\" in the menu of the comment.";
		let skippedMessages = {
			newer: "Pull request comment not updated: a newer run, or a run for a newer commit, has written it.",
			closed: "No pull request comment: the pull request is closed, and it has no comment of this check yet.",
			"no-free-key": "No pull request comment: too many checks share this `comment_key`. Give each one its own, for example `comment_key: orders`.",
			"no-pull-request": "No pull request comment: this event has no pull request. To comment on one, set the input `pr_number`.",
			"pull-request-unknown": "No pull request comment: GitHub did not say which pull request this is about, see the warning above. Re-run the job, or set the input `pr_number`.",
			"several-pull-requests": "No pull request comment: several open pull requests have this head commit. To comment on one, set the input `pr_number`.",
			"not-wanted": "No pull request comment: the input `comment` asks for none here."
		};
		//! MODULE: ../../build/report/advice.js
		function adviseOn(reason, judgment, facts) {
			switch (reason.rule) {
				case "result": return judgment.checks.length > 0 ? null : adviseOnResult(reason, judgment, facts);
				case "threshold-not-met": {
					let advice = adviseNotMeasured(reason.check, facts);
					return advice === null ? adviseOnResult({
						result: "different",
						listedIn: "fail_on"
					}, judgment, facts) : markUnlabeled(advice);
				}
				case "thresholds-met": return null;
				case "sampled": return markUnlabeled(phrase_text`Run the diff without sampling, or remove ${code("sampled")} from ${code(reason.listedIn)}.`);
				case "undetermined": return markUnlabeled(findCauseMessage(reason.cause, judgment.diff).advice(facts));
				case "stale": return markUnlabeled(adviseOnStaleness(reason.staleness, facts));
			}
		}
		function markUnlabeled(advice) {
			return {
				...advice,
				namesLabel: !1
			};
		}
		function listOpenReasons({ reasons }, facts) {
			let accepted = isAccepted(facts);
			return reasons.filter(({ verdict }) => verdict !== "pass" && !(accepted && verdict === "fail"));
		}
		function listAdvice(judgment, facts) {
			return omitRepeated(listOpenReasons(judgment, facts).map((reason) => adviseOn(reason, judgment, facts)).filter((one) => one !== null));
		}
		function omitRepeated(phrases) {
			return [...new Map(phrases.map((phrase) => [printPhrase(phrase), phrase])).values()];
		}
		function adviseOnResult({ result, listedIn }, judgment, facts) {
			let { advice, canBeAllowed } = resultMessages[result];
			let found = advice({
				review: describeReview(facts),
				open: linkOnlyDiff("Open the diff in Datafold", facts),
				rerun: adviseRerun(facts),
				listedIn: nameList(listedIn)
			});
			if (!canBeAllowed) return markUnlabeled(found);
			let label = findOfferedLabel(judgment, facts);
			return {
				...phrase_text`${found} If it is expected, ${describeAllowance(judgment, facts, label)}.`,
				namesLabel: label !== null
			};
		}
		function describeReview(facts) {
			return facts.judgments.length === 1 ? linkOnlyDiff("Review the rows in Datafold", facts) : raw("Open each table in Datafold and review the rows");
		}
		function findOfferedLabel({ verdict }, { acceptance }) {
			return verdict === "fail" && acceptance?.kind === "not-accepted" && acceptance.why.kind === "not-labeled" ? acceptance.label : null;
		}
		function describeAllowance({ checks, verdict }, facts, label) {
			let limit = checks.length > 0 ? phrase_text`change the limit in ${code("thresholds")}` : phrase_text`set a limit in ${code("thresholds")}`;
			if (label !== null) return enumerate([phrase_text`add the label ${untrusted(label, 60)}`, limit], "or");
			return verdict === "fail" && facts.acceptance === null && facts.mayAccept ? enumerate([limit, phrase_link("accept it with a label", "https://github.com/data-diff-gate/data-diff-gate/blob/HEAD/docs/acceptance.md")], "or") : limit;
		}
		function adviseOnLabel(facts, advice) {
			let { acceptance } = facts;
			if (acceptance?.kind !== "not-accepted") return [];
			return advice.some(({ namesLabel }) => namesLabel) ? [] : [explainAcceptance(acceptance, facts)];
		}
		//! MODULE: ../../build/report/annotations.js
		function buildAnnotations(facts, made = {
			error: 0,
			warning: 0
		}) {
			let labels = labelDiffs(facts.judgments, facts.host);
			let sorted = sortByImpact(facts.judgments);
			let drafts = (verdict) => [
				...draftMissingTables(facts, verdict),
				...draftCiRuns(facts, verdict),
				...sorted.filter((judged) => judged.verdict === verdict).map((judged) => () => describeDiff(judged, labels, facts))
			];
			let [failing, warning] = [drafts("fail"), drafts("warn")];
			let adviceGiven = new Set();
			return isAccepted(facts) ? limitLevel("warning", [...failing, ...warning], made, adviceGiven) : [...limitLevel("error", failing, made, adviceGiven), ...limitLevel("warning", warning, made, adviceGiven)];
		}
		function draftMissingTables(facts, verdict) {
			let { missingTables } = facts;
			if (missingTables === null || missingTables.verdict !== verdict) return [];
			return missingTables.names.map((name) => () => ({
				title: `Expected table not compared: ${(0, escape_untrusted.zB)(name, 80, "end")}`,
				sentences: [describeMissingTables({
					names: [name],
					verdict: missingTables.verdict
				})],
				advice: [adviseOnMissingTables(facts)],
				url: null
			}));
		}
		function draftCiRuns(facts, verdict) {
			let { ciRun } = facts;
			return listRunProblems(ciRun).filter((problem) => problem.verdict === verdict).map((problem) => () => describeRunProblem(problem, facts));
		}
		function describeRunProblem({ cause }, facts) {
			let { finding, advice } = findCiRunMessage(cause, facts);
			return {
				title: nameCiRun(cause),
				sentences: [finding],
				advice: [advice],
				url: null
			};
		}
		function limitLevel(level, drafts, made, adviceGiven) {
			let max = Math.max(1, 9 - made[level]);
			let shown = drafts.length > max ? drafts.slice(0, max - 1) : drafts;
			let written = shown.map((draft) => ({
				level,
				...annotations_write(draft(), adviceGiven)
			}));
			let rest = drafts.length - shown.length;
			return rest === 0 ? written : [...written, {
				level,
				...summarizeRest(rest, level)
			}];
		}
		function annotations_write({ title, sentences, advice, url }, adviceGiven) {
			let fresh = advice.map(printPhrase).filter((sentence) => !adviceGiven.has(sentence));
			for (let sentence of fresh) adviceGiven.add(sentence);
			let message = [...sentences.map(printPhrase), ...fresh].join(" ");
			return {
				title,
				message: url === null || message.includes(url) ? message : `${message} ${url}`
			};
		}
		function describeDiff(judgment, labels, facts) {
			let { verdict } = judgment;
			let by = nameAccepter(facts);
			let accepted = by !== null && verdict === "fail";
			return {
				title: `Data diff ${accepted ? "accepted" : verdictWord[verdict]}: ${labels.withId(judgment)}`,
				sentences: [...listSentences(judgment, facts), ...accepted ? [phrase_text`Accepted by ${by}.`] : []],
				advice: listAdvice(judgment, facts),
				url: buildDiffUrl(facts.host, judgment.id)
			};
		}
		function listSentences(judgment, facts) {
			let { id, reasons, checks, undetermined, section } = judgment;
			let error = facts.details.get(id)?.error ?? null;
			let clause = describeJudgment(judgment);
			let size = undetermined ? [] : [raw(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`)];
			let unlimited = describeUnlimited(judgment);
			let failedParts = describeFailedParts(judgment);
			return [
				...size,
				...reasons.filter(({ verdict, rule }) => verdict !== "pass" || rule === "stale").filter(({ rule }) => rule !== "result" || checks.length === 0).map((reason) => reason.rule === "result" && resultMessages[reason.result].clauseSaysAll ? explainListing(reason, judgment, facts) : addError(reason, explainReason(reason, judgment, facts), error)),
				...section === null || checks.length === 0 ? [] : [phrase_text`Section of ${code("thresholds")}: ${code(section)}.`],
				...unlimited === null ? [] : [unlimited],
				...failedParts === null ? [] : [failedParts]
			];
		}
		function summarizeRest(rest, level) {
			let what = level === "error" ? "failed" : rest === 1 ? "has a warning" : "have warnings";
			return {
				title: `and ${formatCount(rest)} more`,
				message: `${countNoun(rest, "more table", "more tables")} ${what}: see the job summary or the pull request comment for each of them.`
			};
		}
		//! MODULE: ../../build/report/columns.js
		let columns_columns = [
			{
				head: md`Column`,
				align: "left"
			},
			{
				head: md`Rows`,
				align: "right"
			},
			{
				head: nothing,
				align: "left"
			}
		];
		function renderColumns(known, baseRows, { open, max }) {
			let { columnsChanged: changed } = known;
			if (changed === null) return nothing;
			let shown = known.columns.slice(0, max);
			let folded = shown.slice(open);
			let rest = changed - shown.length;
			return paragraphs([
				rawMarkdown(summarizeColumns(changed, known.columnsCompared)),
				renderColumnTable(shown.slice(0, open), baseRows),
				details(md`${folded.length} more ${rawMarkdown(folded.length === 1 ? "column" : "columns")}`, renderColumnTable(folded, baseRows)),
				rest > 0 && shown.length > 0 ? md`and ${rest} more` : nothing
			]);
		}
		function summarizeColumns(changed, compared) {
			let known = compared !== null && compared >= changed;
			if (changed === 0) return known && compared > 0 ? `No differences in the ${countColumns(compared, "compared ")}.` : "";
			let differ = changed === 1 ? "differs" : "differ";
			return known ? `**${formatCount(changed)} of ${countColumns(compared, "compared ")} ${differ}**` : `**${countColumns(changed)} ${differ}**`;
		}
		function countColumns(found, kind = "") {
			return `${formatCount(found)} ${kind}${found === 1 ? "column" : "columns"}`;
		}
		function renderColumnTable(shown, baseRows) {
			return table(columns_columns, shown.map((column) => {
				let share = computeColumnShare(column, baseRows);
				let bar = share === null ? "" : `\`${drawShare(share)}\``;
				return tableRow([
					md`${column.name}`,
					rawMarkdown(formatExtent(column, share)),
					rawMarkdown(bar)
				]);
			}));
		}
		function computeColumnShare({ different, share, estimate }, baseRows) {
			return different !== null && estimate === null && baseRows !== null && baseRows > 0 ? Math.min(1, different / baseRows) : share;
		}
		function formatExtent({ different, estimate }, share) {
			let part = share === null || share === 0 ? null : formatPercent(share);
			let counted = different === null ? part ?? "not counted" : formatCount(different);
			let seen = different === null || part === null ? counted : `${counted} (${part})`;
			if (estimate === null) return seen;
			let { value, interval, confidence } = estimate;
			let sure = confidence === null ? "" : ` at ${formatCount(Math.round(confidence * 1e3) / 10)}% confidence`;
			let range = interval === null ? "" : ` (${formatCount(interval.min)} to ${formatCount(interval.max)}${sure})`;
			return `${seen} in the sample<br>about ${formatCount(value)} in all${range}`;
		}
		//! MODULE: ../../build/report/schema-list.js
		function renderSchema({ schema }, maxNames) {
			if (schema === null) return nothing;
			return markdown_list([
				...describeColumns("only in the base", schema.onlyIn.a, maxNames),
				...describeColumns("only in the pull request", schema.onlyIn.b, maxNames),
				...describeColumns("with a different type", schema.typesDiffer, maxNames),
				...describeColumns("reordered", {
					names: [],
					count: schema.reordered
				}, maxNames)
			].map(renderPhrase));
		}
		function describeColumns(what, { names, count: all }, maxNames) {
			if (all === 0) return [];
			let head = raw(`${formatCount(all)} ${all === 1 ? "column" : "columns"} ${what}`);
			return names.length === 0 ? [head] : [phrase_text`${head}: ${listColumnNames(names, all, maxNames)}`];
		}
		function listColumnNames(names, all, maxNames) {
			let shown = names.slice(0, maxNames).map((name) => untrusted(name, 80));
			let rest = all - shown.length;
			return joinPhrases(rest > 0 ? [...shown, phrase_text`${rest} more`] : shown, ", ");
		}
		function renderReaders({ readers }) {
			if (readers.count === 0) return nothing;
			let what = rawMarkdown(`${formatCount(readers.count)} downstream ${readers.count === 1 ? "reader" : "readers"}`);
			if (readers.names.length === 0) return md`${what} of this table in Datafold.`;
			return details(what, renderPhrase(listColumnNames(readers.names, readers.count, 5)));
		}
		//! MODULE: ../../build/report/statistics.js
		function renderStatistics(diff, known) {
			return paragraphs([
				rawMarkdown(describeRows(diff)),
				markdown_list([...describeSchemaCount(diff, known), ...listKeyLines(diff, known)]),
				renderNotes(diff)
			]);
		}
		function describeRows(diff) {
			let size = measureChange(diff);
			let { baseRows, prRows, changed, added, removed } = size;
			if ([
				baseRows,
				prRows,
				changed,
				added,
				removed
			].every((value) => value === null)) return `**Rows:** ${notMeasured}`;
			return `**Rows:** ${[formatBothCounts(size), ...describeParts(size)].join(" \u00B7 ")}`;
		}
		function describeParts({ baseRows, changed, added, removed, share }) {
			if (changed === null && added === null && removed === null) return [`changed, added, and removed rows ${notMeasured}`];
			let ofChanged = changed === null || changed === 0 || share === null ? "" : ` (${formatPercent(share)})`;
			return [changed === null ? `changed ${notMeasured}` : `${formatCount(changed)} changed${ofChanged}`, ...added === 0 && removed === 0 ? ["none added or removed"] : [formatPart(added, "added", baseRows), formatPart(removed, "removed", baseRows)]];
		}
		function formatBothCounts({ baseRows, prRows }) {
			let sides = [baseRows, prRows].map((rows) => rows === null ? notMeasured : formatCount(rows));
			if (baseRows === null || prRows === null) return sides.join(" \u2192 ");
			if (baseRows === prRows) return `${formatCount(baseRows)} on both sides`;
			let change = prRows - baseRows;
			let share = baseRows === 0 ? "" : `, ${formatSignedPercent(change / baseRows)}`;
			return `${sides.join(" \u2192 ")} (${formatSigned(change)}${share})`;
		}
		function formatPart(value, what, baseRows) {
			if (value === null) return `${what} ${notMeasured}`;
			let share = baseRows === null || baseRows === 0 || value === 0 ? "" : ` (${formatPercent(value / baseRows)})`;
			return `${formatCount(value)} ${what}${share}`;
		}
		function describeSchemaCount(diff, known) {
			let schema = (0, data_diff.BX)(diff, "diff_schema");
			if (schema === 0 || known?.schema != null || diff.crossDatabase || diff.stats === null) return [];
			return [rawMarkdown(schema === null ? `Schema changes: ${notMeasured}` : `Schema changes: ${formatCount(schema)}`)];
		}
		function listKeyLines(diff, known) {
			let { rows, nulls, duplicates } = known?.keys ?? {
				rows: null,
				nulls: null,
				duplicates: null
			};
			return [...describeKeys("Null keys", {
				found: nulls,
				rows
			}, (0, data_diff.BX)(diff, "diff_null_pks")), ...describeKeys("Duplicate keys", {
				found: duplicates,
				rows
			}, (0, data_diff.BX)(diff, "diff_duplicate_pks"))];
		}
		function describeKeys(label, { found, rows }, total) {
			if (found === null || found.a === null && found.b === null) return total === null || total === 0 ? [] : [rawMarkdown(`${label}: ${formatCount(total)}`)];
			if ((found.a ?? 0) === 0 && (found.b ?? 0) === 0) return [];
			return [rawMarkdown(`${label}: ${formatSide(found.a, rows?.a ?? null)} in the base, ${formatSide(found.b, rows?.b ?? null)} in the pull request`)];
		}
		function formatSide(found, rows) {
			if (found === null) return notMeasured;
			return rows === null || rows < found || found === 0 ? formatCount(found) : `${formatCount(found)} (${formatPercent(found / rows)})`;
		}
		function renderNotes(diff) {
			return rawMarkdown([diff.stats?.sampled === !0 ? "Sampled diff: counts are estimates, so only `match_ratio` thresholds apply." : "", diff.crossDatabase ? "Datafold doesn't compare schemas across databases." : ""].filter((note) => note !== "").join(" "));
		}
		let undocumented = [
			"diff_pks",
			"diff_rows",
			"diff_values",
			"diff_rows_number",
			"diff_ratio",
			"exclusive_ratio",
			"errors"
		];
		function foldStatistics(diff) {
			if (diff === null || diff.result === "identical") return nothing;
			let match = (0, data_diff.BX)(diff, "match_ratio");
			let lines = [...match === null ? [] : [tableRow([rawMarkdown("`match_ratio`"), rawMarkdown(formatPercent(match))])], ...undocumented.flatMap((name) => {
				let value = (0, data_diff.BX)(diff, name);
				return value === null ? [] : [tableRow([rawMarkdown(`\`${name}\``), rawMarkdown(formatCount(value))])];
			})];
			let columns = [{
				head: md`Statistic`,
				align: "left"
			}, {
				head: md`Value`,
				align: "right"
			}];
			return details(md`More statistics from Datafold`, table(columns, lines));
		}
		//! MODULE: ../../build/report/diff-section.js
		function renderDiffSection(judgment, facts, columns) {
			let { host, details: all } = facts;
			let { id, diff, undetermined } = judgment;
			if (diff === null || undetermined) return nothing;
			if (hidesFigures((0, data_diff.uj)(diff)) && !hasChangedRows(diff)) return nothing;
			let known = columns === null ? void 0 : all.get(id);
			let section = judgment.section === null || judgment.checks.length === 0 ? raw("") : phrase_text`, section ${code(judgment.section)}`;
			let title = phrase_text`${nameInFull(judgment, host)} (data diff ${raw(String(id))}${section})`;
			return paragraphs([
				md`${rawMarkdown(chooseIcon(judgment, facts))} **${renderPhrase(title)}**`,
				renderThresholds(judgment),
				known === void 0 || columns === null ? nothing : renderColumns(known, measureChange(diff).baseRows, columns),
				renderStatistics(diff, known),
				known === void 0 ? nothing : renderSchema(known, columns?.maxNames ?? 0),
				known === void 0 ? nothing : renderReaders(known)
			]);
		}
		function chooseIcon({ verdict }, facts) {
			return verdict === "fail" && isAccepted(facts) ? acceptedIcon : verdictIcon[verdict];
		}
		//! MODULE: ../../build/report/failed-parts.js
		function renderFailedPartsOf(judgments, labels, maxItems) {
			let groups = new Map();
			for (let judgment of judgments) {
				let finding = describeFailedParts(judgment);
				if (finding === null) continue;
				let known = groups.get(printPhrase(finding))?.judgments ?? [];
				groups.set(printPhrase(finding), {
					finding,
					judgments: [...known, judgment]
				});
			}
			let items = [...groups.values()].slice(0, maxItems);
			let more = groups.size - items.length;
			return paragraphs([...items.map((group) => renderPhrase(phrase_text`${labels.several(group.judgments)}: ${group.finding}`)), ...more > 0 ? [renderPhrase(phrase_text`${more} more`)] : []]);
		}
		//! MODULE: ../../build/report/findings.js
		function groupFindings(judgments, facts, { withErrors }) {
			let groups = new Map();
			for (let judgment of judgments) for (let reason of listOpenReasons(judgment, facts)) {
				let advice = adviseOn(reason, judgment, facts);
				if (advice === null && reason.rule === "result" && judgment.checks.length > 0) continue;
				let adviceText = advice === null ? "" : printPhrase(advice);
				let group = groups.get(adviceText) ?? {
					advice,
					findings: new Map()
				};
				groups.set(adviceText, group);
				let finding = describeFinding(reason, judgment, {
					error: withErrors ? facts.details.get(judgment.id)?.error ?? null : null,
					facts
				});
				let key = [
					finding.title(2),
					finding.rule,
					finding.sentence
				].map((part) => part === null ? "" : printPhrase(part)).join(" ");
				let known = group.findings.get(key) ?? {
					...finding,
					judgments: []
				};
				known.judgments.push(judgment);
				group.findings.set(key, known);
			}
			return [...groups.values()].map(({ advice, findings }) => ({
				advice,
				findings: [...findings.values()]
			}));
		}
		function describeFinding(reason, judgment, { error, facts }) {
			let sentence = addError(reason, explainReason(reason, judgment, facts), error);
			switch (reason.rule) {
				case "result": return reason.result === "different" ? {
					title: countDiffering,
					rule: describeListing(reason, judgment, facts),
					sentence: null
				} : {
					title: repeatTitle(resultMessages[reason.result].label),
					rule: null,
					sentence
				};
				case "threshold-not-met": return {
					title: () => nameThreshold(reason.check, judgment),
					rule: null,
					sentence: null
				};
				case "thresholds-met": return {
					title: repeatTitle("within thresholds"),
					rule: null,
					sentence: null
				};
				case "sampled": return {
					title: repeatTitle("sampled"),
					rule: null,
					sentence
				};
				case "undetermined": return {
					title: repeatTitle(findCauseMessage(reason.cause, judgment.diff).label),
					rule: null,
					sentence
				};
				case "stale": return {
					title: repeatTitle(labelStale(reason.staleness)),
					rule: null,
					sentence
				};
			}
		}
		function nameThreshold({ condition }, { section }) {
			let where = section === null ? raw("") : phrase_text` of section ${code(section)}`;
			return phrase_text`${code(condition.text)}${where} not met`;
		}
		function countDiffering(tables) {
			return raw(`${countNoun(tables, "table")} ${tables === 1 ? "differs" : "differ"}`);
		}
		function repeatTitle(label) {
			let title = raw(`${label.charAt(0).toUpperCase()}${label.slice(1)}`);
			return () => title;
		}
		function describeFindings({ findings }, labels, end, shown = []) {
			return joinPhrases(findings.map(({ title, rule, judgments, sentence }, at) => {
				let isAll = judgments.length === shown.length;
				let names = isAll ? raw("") : phrase_text` (${labels.several(judgments)})`;
				let decides = rule === null ? raw("") : phrase_text`, and ${rule}`;
				let head = phrase_text`**${title(judgments.length)}**${names}${decides}`;
				let separator = raw(at === findings.length - 1 ? end : ", ");
				if (sentence === null) return phrase_text`${head}${separator}`;
				return isAll ? phrase_text`${sentence} ` : phrase_text`${head}: ${sentence} `;
			}), "");
		}
		function renderGroupedAdvice(groups, facts, labels, maxItems) {
			let label = adviseOnLabel(facts, omitRepeated(groups.flatMap((group) => group.advice === null ? [] : [group.advice])));
			let [only, ...others] = groups;
			if (only !== void 0 && others.length === 0) {
				let said = [...only.advice === null ? [] : [only.advice], ...label];
				return said.length === 0 ? nothing : md`**What to do:** ${renderPhrase(joinPhrases(said, " "))}`;
			}
			let shown = groups.length > maxItems ? groups.slice(0, maxItems) : groups;
			let items = shown.map((group) => renderAdviceItem(group, labels));
			let rest = groups.length - shown.length;
			let all = [
				...items,
				...label.map(renderPhrase),
				...rest > 0 ? [md`and ${rest} more`] : []
			];
			return all.length === 0 ? nothing : paragraphs([md`**What to do**`, markdown_list(all)]);
		}
		function renderAdviceItem(group, labels) {
			return group.advice === null ? renderPhrase(describeFindings(group, labels, ".")) : renderPhrase(phrase_text`${describeFindings(group, labels, ": ")}${group.advice}`);
		}
		function listOtherFindings(judgment, facts) {
			let { reasons } = judgment;
			let [main] = reasons;
			return reasons.flatMap((reason) => {
				if (reason === main || reason.rule === "threshold-not-met") return [];
				return [renderPhrase(phrase_text`${raw(reason.verdict === "pass" ? "" : `${verdictIcon[reason.verdict]} `)}${explainReason(reason, judgment, facts)}`)];
			});
		}
		//! MODULE: ../../build/report/impact-table.js
		let impact_table_columns = [
			{
				head: md`Table`,
				align: "left"
			},
			{
				head: md`Rows changed`,
				align: "right"
			},
			{
				head: md`Row count`,
				align: "right"
			}
		];
		function renderImpactTable(rows) {
			return table(impact_table_columns, rows);
		}
		function renderImpactRow(judgment, labels) {
			let { diff } = judgment;
			let rows = diff === null ? notMeasured : formatRowCount(measureChange(diff));
			return tableRow([
				labels.cell(judgment),
				rawMarkdown(renderChanged(judgment)),
				rawMarkdown(rows)
			]);
		}
		function renderChanged(judgment) {
			let { diff, undetermined } = judgment;
			if (diff === null || undetermined) return labelOutcome(judgment);
			let size = measureChange(diff);
			let others = listOutcomesBesideFigures(judgment);
			return [...hidesFigures((0, data_diff.uj)(diff)) || size.changed === null && others.length > 0 ? [] : [formatChanged(size)], ...others].join("<br>");
		}
		//! MODULE: ../../build/report/provenance.js
		function renderProvenance(facts) {
			let line = renderPhrase(joinPhrases([
				...describeCommit(facts),
				...provenance_describeDiffs(facts),
				...describeCi(facts),
				...describeRun(facts),
				...describeTime(facts)
			], " \u00B7 "));
			return markdown_isEmpty(line) ? nothing : md`<sub>${line}</sub>`;
		}
		function renderCommitWarning(facts) {
			let diffs = listDiffs(facts);
			if (!(facts.runsOnOtherCommit && diffs.some(({ ci }) => ci.prSha === null))) return nothing;
			return rawMarkdown(`\u26A0\uFE0F Datafold recorded no commit for ${diffs.length === 1 ? "this diff" : "at least one of the diffs"}, and this workflow does not run on the pull request's own commit. Make sure that ${diffs.length === 1 ? "the ID comes" : "the IDs come"} from a run that does.`);
		}
		function listDiffs({ judgments }) {
			return judgments.flatMap(({ diff }) => diff === null ? [] : [diff]);
		}
		function describeCommit(facts) {
			let { target, repository } = facts;
			let diffs = listDiffs(facts);
			if (target.headSha === null) return [raw("Commit not verified: this run has no head commit")];
			let head = phrase_text`Commit ${nameCommit(target.headSha, repository)}`;
			if (diffs.length === 0) return [head];
			return [phrase_text`${head} (${raw(describeRelations(diffs.map(({ ci }) => getRelation(ci, target))))})`];
		}
		function describeRelations(relations) {
			let counted = (relation) => relations.filter((one) => one === relation).length;
			let all = relations.length;
			if (counted("head") === all) return all === 1 ? "verified" : `verified for all ${formatCount(all)} diffs`;
			if (counted("none") === all) return "assumed: Datafold recorded no commit";
			if (all === 1) return relations[0] === "other" ? "the diff is for another commit" : "not verified";
			return `verified for ${formatCount(counted("head"))} of ${formatCount(all)} diffs`;
		}
		function provenance_describeDiffs({ judgments, host }) {
			let [only, ...others] = judgments;
			if (only === void 0) return [];
			return others.length === 0 ? [phrase_link(`diff ${only.id}`, buildDiffUrl(host, only.id))] : [];
		}
		function describeCi(facts) {
			let recorded = listDiffs(facts).map(({ ci }) => ci);
			let { target, ciRun } = facts;
			let runIds = omitDuplicates([
				...ciRun?.kind === "gathered" ? ciRun.runIds : [],
				...listRunProblems(ciRun).flatMap(({ cause }) => "runId" in cause ? [cause.runId] : []),
				...omitMissing(recorded.map(({ runId }) => runId))
			]);
			let pulls = omitDuplicates([...omitMissing([target.prNumber]), ...omitMissing(recorded.map(({ prNumber }) => prNumber))]);
			let commits = omitDuplicates(omitMissing(recorded.map(({ prSha }) => prSha))).filter((sha) => sha.toLowerCase() !== target.headSha?.toLowerCase());
			let authors = omitDuplicates(omitMissing(recorded.map(({ author }) => author)));
			return [
				...labelValues("Datafold CI", runIds.map((id) => raw(String(id)))),
				...labelValues("", pulls.map((number) => linkPullRequest(number, facts))),
				...labelValues("recorded commit", commits.map(shortenCommit)),
				...describeBranches(recorded),
				...labelValues("by", authors.map((author) => phrase_text`${author}`))
			];
		}
		function describeBranches(recorded) {
			return labelValues("", [...new Map(recorded.map((ci) => [JSON.stringify([ci.prBranch, ci.baseBranch]), ci])).values()].flatMap(({ prBranch, baseBranch }) => {
				if (prBranch === null) return baseBranch === null ? [] : [phrase_text`into ${baseBranch}`];
				return [baseBranch === null ? phrase_text`${prBranch}` : joinPhrases([phrase_text`${prBranch}`, phrase_text`${baseBranch}`], " \u2192 ")];
			}));
		}
		function labelValues(label, values) {
			if (values.length === 0) return [];
			let rest = values.length - 3;
			let shown = rest > 0 ? [...values.slice(0, 3), phrase_text`${rest} more`] : values;
			return [phrase_text`${raw(label === "" ? "" : `${label} `)}${joinPhrases(shown, ", ")}`];
		}
		function linkPullRequest(number, { repository, target }) {
			let url = number === target.prNumber ? buildPullUrl(repository, number) : null;
			return url === null ? raw(`pull request ${number}`) : phrase_link(`pull request ${number}`, url);
		}
		function shortenCommit(sha) {
			let short = shortenSha(sha);
			return short === null ? phrase_text`${sha}` : code(short);
		}
		function describeRun({ runUrl }) {
			let url = validateRunUrl(runUrl);
			return url === null ? [] : [phrase_link("workflow run", url)];
		}
		function describeTime({ createdAt }) {
			let time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(createdAt ?? "");
			return time === null ? [] : [raw(`${time[1]?.replaceAll("-", "&#8209;")}&nbsp;${time[2]}&nbsp;UTC`)];
		}
		function omitMissing(values) {
			return values.filter((value) => value !== null);
		}
		function omitDuplicates(values) {
			return [...new Set(values)];
		}
		//! MODULE: ../../build/report/since-last-report.js
		function renderSince({ since, judgments, host }) {
			let commit = since === null ? null : shortenSha(since.head);
			if (since === null || commit === null) return nothing;
			let labels = labelDiffs(judgments, host);
			let shown = since.changes.slice(0, 5).flatMap((change) => {
				let judgment = judgments.find(({ id }) => id === change.id);
				if (judgment === void 0) return [];
				let table = labels.short(judgment);
				if (change.isIdentical) return [phrase_text`${table} is identical now`];
				let [before, now] = [formatCount(change.before ?? 0), formatCount(change.now ?? 0)];
				return [phrase_text`${table}: rows changed ${raw(`${before} \u2192 ${now}`)}`];
			});
			let more = since.changes.length - shown.length;
			let listed = more > 0 ? [...shown, phrase_text`${more} more`] : shown;
			return shown.length === 0 ? nothing : renderPhrase(phrase_text`Since ${code(commit)}: ${joinPhrases(listed, " \u00B7 ")}`);
		}
		//! MODULE: ../../build/report/single.js
		let full = {
			columns: {
				open: 10,
				max: 100
			},
			maxNames: 50,
			withDetails: !0,
			withStatistics: !0
		};
		function listSingleLevels(judgment, facts) {
			let level = (detail) => ({
				render: () => renderSingle(judgment, facts, detail),
				listsFailing: detail.withStatistics
			});
			let bare = (renderSections) => ({
				render: () => paragraphs([
					renderHeading(facts),
					...renderSections(),
					renderProvenance(facts)
				]),
				listsFailing: !1
			});
			return [
				level(full),
				level({
					...full,
					columns: {
						open: 5,
						max: 5
					},
					maxNames: 5
				}),
				level({
					...full,
					withDetails: !1
				}),
				level({
					...full,
					withDetails: !1,
					withStatistics: !1
				}),
				bare(() => [renderAdvice(judgment, facts)]),
				bare(() => [])
			];
		}
		function renderSingle(judgment, facts, level) {
			return paragraphs([
				renderHeading(facts),
				renderAccepted(facts),
				renderGateNotes(facts),
				renderIntro(judgment, facts, level),
				level.withStatistics ? renderThresholds(judgment) : nothing,
				...listOtherFindings(judgment, facts),
				renderFailedParts(judgment),
				renderFigures(judgment, facts, level),
				renderSince(facts),
				renderAdvice(judgment, facts),
				foldReaders(judgment, facts, level),
				level.withStatistics ? foldStatistics(judgment.diff) : nothing,
				renderCommitWarning(facts),
				renderProvenance(facts)
			]);
		}
		function renderFailedParts(judgment) {
			let finding = describeFailedParts(judgment);
			return finding === null ? nothing : renderPhrase(finding);
		}
		function renderAccepted(facts) {
			let { acceptance } = facts;
			return acceptance !== null && isAccepted(facts) ? renderPhrase(explainAcceptance(acceptance, facts)) : nothing;
		}
		function renderIntro(judgment, facts, { withDetails }) {
			let called = nameInFull(judgment, facts.host);
			let [main] = judgment.reasons;
			if (main === void 0) return renderPhrase(called);
			let error = withDetails ? facts.details.get(judgment.id)?.error ?? null : null;
			return renderPhrase(phrase_text`${called}${isAccepted(facts) && isListed(main) ? phrase_text` has changes, which are accepted.` : describeDecision(main, judgment, {
				error,
				facts
			})}`);
		}
		function isListed(reason) {
			return reason.rule === "result" && reason.result === "different" && reason.verdict === "fail";
		}
		function describeDecision(main, judgment, { error, facts }) {
			let thresholds = summarizeThresholds(judgment);
			if (thresholds !== null) return phrase_text` ${thresholds}${main.rule === "result" && main.verdict !== "fail" ? phrase_text`, and ${describeListing(main, judgment, facts)}` : phrase_text``}:`;
			if (main.rule === "result" && main.result === "different") return phrase_text` has changes, and ${describeListing(main, judgment, facts)}.`;
			if (main.rule === "result" && main.result === "identical" && main.verdict === "pass") return phrase_text` has no differences.`;
			return phrase_text`: ${addError(main, explainReason(main, judgment, facts), error)}`;
		}
		function renderFigures({ id, diff, reasons }, { details }, level) {
			if (diff === null) return nothing;
			let known = level.withDetails ? details.get(id) : void 0;
			let plain = !hasChangedRows(diff) && reasons.some((one) => one.rule === "result" && hidesFigures(one.result));
			let open = reasons.some((one) => one.rule === "undetermined" || one.rule === "result" && resultMessages[one.result].figures === "if-measured");
			let isMeasured = diff.stats !== null && (0, data_diff.BX)(diff, "table_a_row_count") !== null;
			return paragraphs([
				known === void 0 ? nothing : renderColumns(known, measureChange(diff).baseRows, level.columns),
				plain || open && !isMeasured || !level.withStatistics ? nothing : renderStatistics(diff, known),
				known === void 0 ? nothing : renderSchema(known, level.maxNames)
			]);
		}
		function foldReaders({ id }, { details }, { withDetails }) {
			let known = withDetails ? details.get(id) : void 0;
			return known === void 0 ? nothing : renderReaders(known);
		}
		function renderAdvice(judgment, facts) {
			let advice = listAdvice(judgment, facts);
			let all = [...advice, ...adviseOnLabel(facts, advice)];
			if (all.length === 0) return nothing;
			return advice.length < 2 ? md`**What to do:** ${renderPhrase(joinPhrases(all, " "))}` : paragraphs([md`**What to do**`, markdown_list(all.map(renderPhrase))]);
		}
		//! MODULE: ../../build/report/verdict-folds.js
		function foldVerdicts(folded, { foldedRows, maxItems }) {
			let { facts, labels, renderRow, labelOutcome, moreWorst, warnings, passes } = folded;
			let withoutLabel = {
				...facts,
				acceptance: null
			};
			let advice = renderGroupedAdvice(groupFindings(warnings, facts, { withErrors: !1 }), withoutLabel, labels, maxItems);
			return [
				foldDiffs("", "more", moreWorst.map(labelOutcome), renderLimitedTable(moreWorst, renderRow, foldedRows)),
				foldDiffs(`${verdictIcon.warn} `, warnings.length === 1 ? "warning" : "warnings", warnings.map(labelOutcome), paragraphs([renderLimitedTable(warnings, renderRow, foldedRows), advice])),
				foldDiffs(`${verdictIcon.pass} `, "passed", passes.map(labelOutcome), renderPasses(folded, foldedRows))
			];
		}
		function foldDiffs(icon, word, outcomes, body) {
			if (outcomes.length === 0) return nothing;
			let summary = rawMarkdown(`${icon}${formatCount(outcomes.length)} ${word}: ${countOutcomes(outcomes)}`);
			return markdown_isEmpty(body) ? summary : details(summary, body);
		}
		function countOutcomes(outcomes) {
			let counts = new Map();
			for (let word of outcomes) counts.set(word, (counts.get(word) ?? 0) + 1);
			let sorted = [...counts].sort(([, a], [, b]) => b - a);
			let [only, ...others] = sorted;
			if (only !== void 0 && others.length === 0) return only[0];
			let named = sorted.slice(0, 4).map(([word, found]) => `${formatCount(found)} ${word}`);
			let rest = sorted.slice(4).reduce((sum, [, found]) => sum + found, 0);
			return (rest > 0 ? [...named, `${formatCount(rest)} other`] : named).join(", ");
		}
		function renderLimitedTable(judgments, renderRow, max) {
			let shown = judgments.slice(0, max);
			let rest = judgments.length - shown.length;
			return shown.length === 0 ? nothing : paragraphs([renderImpactTable(shown.map(renderRow)), rest > 0 ? md`and ${rest} more` : nothing]);
		}
		function renderPasses({ passes, labels, renderRow }, max) {
			let plain = passes.filter(isPlainlyIdentical);
			let others = passes.filter((judged) => !isPlainlyIdentical(judged));
			let shown = plain.slice(0, max);
			let rest = plain.length - shown.length;
			let names = shown.map((judged) => labels.cell(judged));
			let more = rest > 0 && shown.length > 0 ? [md`and ${rest} more`] : [];
			return paragraphs([renderLimitedTable(others, renderRow, max), join([...names, ...more], " \u00B7 ")]);
		}
		//! MODULE: ../../build/report/multiple.js
		let multiple_full = {
			columns: {
				open: 10,
				max: 100,
				maxNames: 50
			},
			sections: "all",
			openRows: 20,
			foldedRows: Infinity,
			maxItems: 50
		};
		let brief = {
			open: 5,
			max: 5,
			maxNames: 5
		};
		let levels = [
			multiple_full,
			{
				...multiple_full,
				columns: brief
			},
			{
				...multiple_full,
				columns: brief,
				sections: "not-passing"
			},
			{
				...multiple_full,
				columns: null,
				sections: "not-passing"
			},
			{
				...multiple_full,
				columns: null,
				sections: "none"
			},
			{
				...multiple_full,
				columns: null,
				sections: "none",
				foldedRows: 300
			},
			{
				...multiple_full,
				columns: null,
				sections: "none",
				foldedRows: 100,
				maxItems: 20
			},
			{
				...multiple_full,
				columns: null,
				sections: "none",
				foldedRows: 0,
				maxItems: 10
			},
			{
				...multiple_full,
				columns: null,
				sections: "none",
				openRows: 5,
				foldedRows: 0,
				maxItems: 3
			}
		];
		function listMultipleLevels(facts) {
			let parts = prepareParts(facts);
			return [...listDistinctLevels(parts).map((level) => ({
				render: () => renderMultiple(parts, level),
				listsFailing: parts.worst.length <= level.openRows + level.foldedRows
			})), {
				render: () => paragraphs([renderHeading(facts), renderProvenance(facts)]),
				listsFailing: !1
			}];
		}
		function listDistinctLevels({ facts, passes }) {
			let needed = levels.map((level) => ({
				...level,
				columns: facts.details.size === 0 ? null : level.columns,
				sections: level.sections === "all" && passes.length === 0 ? "not-passing" : level.sections
			}));
			return [...new Map(needed.map((level) => [JSON.stringify(level), level])).values()];
		}
		function prepareParts(facts) {
			let sorted = sortByImpact(facts.judgments);
			let verdict = getWorstVerdict(sorted.map((judged) => judged.verdict));
			let others = (other) => verdict === other ? [] : sorted.filter((judged) => judged.verdict === other);
			let worst = verdict === "pass" ? [] : sorted.filter((judged) => judged.verdict === verdict);
			let labels = labelDiffs(facts.judgments, facts.host);
			return {
				facts,
				labels,
				labelOutcome: memoize(labelOutcome),
				renderRow: memoize((judged) => renderImpactRow(judged, labels)),
				worst,
				above: [
					renderHeading(facts),
					renderAccepted(facts),
					renderGateNotes(facts),
					renderSince(facts)
				],
				below: [renderCommitWarning(facts), renderProvenance(facts)],
				groupWorst: memoize((columns) => groupFindings(worst, facts, { withErrors: columns !== null })),
				warnings: others("warn"),
				passes: verdict === "pass" ? sorted : others("pass")
			};
		}
		function renderMultiple(parts, level) {
			let { facts, labels, worst } = parts;
			let groups = parts.groupWorst(hasErrors(facts) ? level.columns : null);
			let advice = renderGroupedAdvice(groups, facts, labels, level.maxItems);
			let open = worst.slice(0, level.openRows);
			let adviceFirst = open.length > 10;
			return paragraphs([
				...parts.above,
				renderLead(parts, groups.length === 1 ? groups[0] ?? null : null),
				adviceFirst ? advice : nothing,
				renderImpactTable(open.map(parts.renderRow)),
				...foldVerdicts({
					...parts,
					moreWorst: worst.slice(open.length)
				}, level),
				adviceFirst ? nothing : advice,
				renderFailedPartsOf([
					...worst,
					...parts.warnings,
					...parts.passes
				], labels, level.maxItems),
				foldSections(parts, level),
				...parts.below
			]);
		}
		function hasErrors({ details: all }) {
			return [...all.values()].some(({ error }) => error !== null);
		}
		function renderLead({ labels, worst }, only) {
			let largest = worst.find(({ diff, undetermined }) => !undetermined && diff !== null && isMeasured(diff));
			return rawMarkdown(renderPhrase(phrase_text`${only === null ? raw("") : describeFindings(only, labels, ". ", worst)}${largest === void 0 || worst.length === 1 ? raw("") : phrase_text`The largest change is ${labels.short(largest)}: ${raw(describeJudgment(largest))}.`}`).source.trim());
		}
		function isMeasured(diff) {
			return measureChange(diff).changed !== null;
		}
		function foldSections({ facts, worst, warnings, passes }, level) {
			if (level.sections === "none") return nothing;
			let sections = (level.sections === "all" ? [
				...worst,
				...warnings,
				...passes
			] : [...worst, ...warnings]).map((judged) => renderDiffSection(judged, facts, level.columns)).filter((one) => !markdown_isEmpty(one));
			return details(rawMarkdown(`Details of ${countNoun(sections.length, "table")}`), paragraphs(sections));
		}
		//! MODULE: ../../build/report/report.js
		function createReportRenderer(facts) {
			let levels = listLevels(facts);
			let render = memoize((level) => level.render());
			return (limit) => {
				for (let level of levels.slice(0, -1)) {
					let { source: text } = render(level);
					if (fitsLimit(text, limit)) return {
						text,
						listsFailing: level.listsFailing
					};
				}
				let last = levels.at(-1);
				return {
					text: last === void 0 ? "" : render(last).source,
					listsFailing: !1
				};
			};
		}
		function listLevels(facts) {
			let [only, ...others] = facts.judgments;
			if (only === void 0) return [{
				render: () => renderWithoutDiffs(facts),
				listsFailing: !1
			}];
			return others.length === 0 ? listSingleLevels(only, facts) : listMultipleLevels(facts);
		}
		function renderWithoutDiffs(facts) {
			let { ciRun } = facts;
			let message = ciRun?.kind === "nothing" ? findCiRunMessage(ciRun.cause, facts) : null;
			return paragraphs([
				renderHeading(facts),
				renderMissingTables(facts),
				message === null || message.clauseSaysAll ? nothing : renderPhrase(message.finding),
				message === null ? nothing : md`**What to do:** ${renderPhrase(message.advice)}`,
				renderProvenance(facts)
			]);
		}
		function fitsLimit(source, { max, measure }) {
			return source.length <= max && measure(source) <= max;
		}
		//! MODULE: ../../build/publish/publish.js
		let summaryLimit = {
			max: 1047552,
			measure: (text) => Buffer.byteLength(text)
		};
		let commentSize = {
			max: 64650,
			measure: (text) => text.length
		};
		async function publish(judged, record, { sinks, comment, status, fetchDetails }, { log, signal }) {
			sinks.setOutputs({
				...buildOutputs(judged),
				comment_url: ""
			});
			let facts = fetchDetails === null ? judged : {
				...judged,
				details: await fetchDetails()
			};
			if (signal.reason instanceof build_errors.cc) throw signal.reason;
			let report = createReportRenderer(facts);
			let render = (reserved) => report({
				...commentSize,
				max: commentSize.max - reserved
			});
			await publishSummary(report, sinks, log);
			logResults(facts, log);
			let waitsForComment = record.kind === "new" && comment !== null;
			waitsForComment || annotate(facts, sinks, log);
			let [statusSet, commented] = await Promise.all([status === null || status.end(facts, signal), comment === null ? null : publishComment(facts, {
				record,
				render
			}, comment, signal)]);
			let published = waitsForComment && commented?.canBeAccepted !== !0 ? markNotShown(facts) : facts;
			published !== facts && await publishSummary(createReportRenderer(published), sinks, log);
			waitsForComment && annotate(published, sinks, log);
			for (let { level, message, title } of commented?.lines ?? []) log[level](message, title);
			let url = commented?.url ?? "";
			sinks.setOutputs({
				comment_url: url,
				report: sinks.writeReport(published, url)
			});
			log.info(formatHeadline(published));
			return statusSet;
		}
		function annotate(facts, sinks, log) {
			let accepted = describeAcceptance(facts);
			accepted !== null && log.info(accepted);
			for (let { level, title, message } of buildAnnotations(facts, sinks.countAnnotations())) log[level](message, title);
		}
		function markNotShown(facts) {
			let { acceptance } = facts;
			return acceptance?.kind === "not-accepted" && acceptance.why.kind === "not-labeled" ? {
				...facts,
				acceptance: {
					...acceptance,
					why: { kind: "not-shown" }
				}
			} : facts;
		}
		function logResults(facts, log) {
			let lines = listResults(facts);
			if (lines.length > 10) log.group(`Results of ${lines.length} data diffs`, lines);
			else for (let line of lines) log.info(line);
		}
		async function publishSummary(report, { writeSummary }, log) {
			try {
				await writeSummary(report(summaryLimit).text);
			} catch {
				log.warning("Could not write the job summary: the runner's summary file is not writable. Check the runner's disk. The verdict is not affected.");
			}
		}
		//! MODULE: ../../build/pull-request/find-target.js
		async function findTarget(origin, github, signal) {
			let known = {
				prNumber: origin.prNumber,
				headSha: origin.headSha?.toLowerCase() ?? null,
				headMerges: origin.mergeSha === null ? [] : [origin.mergeSha.toLowerCase()],
				...origin.place === "noPullRequest" ? { isOutsidePullRequests: !0 } : {}
			};
			if (origin.lookup === null) return {
				target: known,
				problem: null
			};
			if (github === null) return {
				target: {
					...known,
					withoutGitHub: !0
				},
				problem: null
			};
			try {
				return {
					target: {
						...known,
						...await lookUp(origin, known, github, signal)
					},
					problem: null
				};
			} catch (error) {
				if (signal.reason instanceof build_errors.cc) throw signal.reason;
				return {
					target: {
						...known,
						lookupFailed: !0
					},
					problem: signal.aborted || !(error instanceof Error) ? lookupTimedOut : error.message
				};
			}
		}
		let lookupTimedOut = "GitHub did not return the pull request and its head commit in time, so the action cannot verify what the diffs are for. This is usually temporary: re-run the job.";
		async function lookUp({ lookup, headBranch }, { prNumber, headSha }, github, signal) {
			if (lookup === "head-of-pull-request" && prNumber !== null) return { headSha: (await github.fetchPullRequest(prNumber, signal)).headSha };
			if (lookup === "pull-request-of-branch" && headBranch !== null) return findByBranch(await github.findPullRequestsOfBranch(headBranch, signal));
			return headSha === null ? {} : findByHead(headSha, headBranch, github, signal);
		}
		function findByBranch(pulls) {
			let open = pulls.filter((pull) => pull.open);
			let heads = new Set(open.map((pull) => pull.headSha));
			let [headSha = null] = heads.size === 1 ? heads : [];
			return {
				headSha,
				...takeOnlyNumber(open.map(({ number }) => number))
			};
		}
		async function findByHead(headSha, headBranch, github, signal) {
			let ofBranchAlone = listOpenWithHead(headBranch === null ? [] : await github.findPullRequestsOfBranch(headBranch, signal).catch(() => []), headSha);
			if (ofBranchAlone.length === 1) return takeOnlyNumber(ofBranchAlone);
			let ofCommit = listOpenWithHead(await github.findPullRequestsOfCommit(headSha, signal), headSha);
			return takeOnlyNumber([...ofBranchAlone, ...ofCommit]);
		}
		function listOpenWithHead(pulls, headSha) {
			return pulls.filter((pull) => pull.open && pull.headSha === headSha).map(({ number }) => number);
		}
		function takeOnlyNumber(numbers) {
			let candidates = [...new Set(numbers)].toSorted((a, b) => a - b);
			let [prNumber = null] = candidates;
			return candidates.length > 1 ? { candidates } : { prNumber };
		}
		//! MODULE: ../../build/pull-request/merge-commits.js
		async function addHeadMerges(target, diffs, github, signal) {
			let { headSha } = target;
			if (headSha === null || github === null) return target;
			let known = [headSha, ...target.headMerges];
			let named = diffs.flatMap(({ ci }) => ci.prSha === null ? [] : [ci.prSha.toLowerCase()]);
			let unknown = [...new Set(named)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha) && !known.includes(sha));
			let commits = await lookUpCommits(unknown, github, signal);
			let kinds = new Map(unknown.map((sha) => [sha, classifyMerge(commits.get(sha), headSha)]));
			let doubtful = [...kinds].filter(([, kind]) => kind !== "github-merge").map(([sha]) => sha);
			let ownMerge = doubtful.length === 0 ? null : await readMergeCommit(target, github, signal);
			ownMerge !== null && doubtful.includes(ownMerge) && isMergeOfHead(commits.get(ownMerge), headSha) && kinds.set(ownMerge, "github-merge");
			let ofKind = (wanted) => unknown.filter((sha) => kinds.get(sha) === wanted);
			let [unsignedMerges, unverifiable] = [ofKind("unsigned-merge"), ofKind(null)];
			return {
				...target,
				headMerges: [...target.headMerges, ...ofKind("github-merge")],
				...unsignedMerges.length > 0 ? { unsignedMerges } : {},
				...unverifiable.length > 0 ? { unverifiable } : {}
			};
		}
		async function lookUpCommits(shas, github, signal) {
			let queue = shas.slice(0, 50);
			let commits = new Map();
			let work = async () => {
				for (let sha = queue.shift(); sha !== void 0; sha = queue.shift()) {
					let commit = await merge_commits_readCommit(sha, github, signal);
					commit === "no response" ? queue.length = 0 : commits.set(sha, commit);
				}
			};
			await Promise.all(Array.from({ length: 8 }, work));
			return commits;
		}
		function merge_commits_readCommit(sha, github, signal) {
			return github.fetchCommit(sha, signal).catch(() => "no response");
		}
		function classifyMerge(commit, headSha) {
			if (commit === void 0) return null;
			if (commit === null || commit.parents.length < 2 || commit.parents.at(-1) !== headSha) return "no-merge";
			return commit.parents.length === 2 && commit.isSignedByGitHub ? "github-merge" : "unsigned-merge";
		}
		async function readMergeCommit({ prNumber, headSha }, github, signal) {
			if (prNumber === null) return null;
			try {
				let pull = await github.fetchPullRequest(prNumber, signal);
				return pull.headSha === headSha ? pull.mergeSha : null;
			} catch {
				return null;
			}
		}
		function isMergeOfHead(commit, headSha) {
			if (commit == null) return !0;
			return commit.parents.length < 2 || commit.parents.length === 2 && commit.parents[1] === headSha;
		}
		//! MODULE: ../../build/pull-request/complete-target.js
		async function completeTarget(early, observations, { origin, github, log }, signal) {
			let found = early.problem === null ? early : await findTarget(origin, github, signal);
			let diffs = observations.flatMap(({ diff }) => diff === null ? [] : [diff]);
			let numbers = new Set(diffs.flatMap(({ ci }) => ci.prNumber === null ? [] : [ci.prNumber]));
			let [named] = numbers.size === 1 ? numbers : [];
			let isNamed = found.target.prNumber === null && origin.place === "noPullRequest" && named !== void 0;
			let { target, problem } = isNamed ? await findNamed(named, found, {
				origin,
				github
			}, signal) : found;
			let headSource = target.headSha === null ? "" : ", its head from GitHub";
			let source = isNamed ? `the number as Datafold recorded it${headSource}` : origin.sourceText;
			problem !== null && log.warning(problem, "Pull request");
			isKnownEarly(early, origin) || log.info(`Target: ${describeTarget(target)} (${source}).`);
			let recordsNoCommit = diffs.some(({ ci }) => ci.prSha === null && !ci.unreadable.includes("ci_pr_sha"));
			origin.place === "notOnHead" && recordsNoCommit && log.warning(warnOfNoCommit(origin.event), "Data diffs without a commit");
			return addHeadMerges(target, diffs, github, signal);
		}
		function logEarlyTarget(finding, origin, log) {
			finding.then((early) => {
				isKnownEarly(early, origin) && log.info(`Target: ${describeTarget(early.target)} (${origin.sourceText}).`);
			}, () => void 0);
		}
		function isKnownEarly({ target, problem }, { place }) {
			return problem === null && (target.prNumber !== null || place !== "noPullRequest");
		}
		async function findNamed(prNumber, { target }, { origin, github }, signal) {
			let found = await findTarget(setHeadLookup({
				...origin,
				prNumber
			}), github, signal);
			return found.problem === null ? found : {
				target: {
					...target,
					prNumber
				},
				problem: found.problem
			};
		}
		function describeTarget({ prNumber, candidates, headSha }) {
			let none = candidates === void 0 ? "no pull request" : `none of the pull requests ${(0, format_ids.w)(candidates)}`;
			return `${prNumber === null ? none : `pull request ${prNumber}`}, ${headSha === null ? "no head commit" : `head commit ${headSha}`}`;
		}
		function warnOfNoCommit(event) {
			return `Datafold records no commit for at least one data diff, and a workflow started by ${event} does not run on the pull request's own commit: the action can't verify which commit the diff is for. Take datadiff_id from a run on that commit, or let Datafold's CI run the diff.`;
		}
		//! MODULE: ../../build/run.js
		let beforePollingMs = 2e4;
		async function run_run(inputs, services, context) {
			let deadlines = createDeadlines(context);
			let targetPromise = startFindingTarget(inputs, services, context, deadlines.lookUp.signal);
			logEarlyTarget(targetPromise, services.origin, context.log);
			await services.status?.begin(await targetPromise, limitTime(beforePollingMs, inputs, context));
			let polled = await poll(inputs, {
				targetPromise,
				interimEnd: deadlines.interim.signal
			}, services, context);
			deadlines.interim.start();
			deadlines.lookUp.start();
			let target = await resolveTarget(await targetPromise, polled, services, {
				...context,
				signal: deadlines.lookUp.signal
			});
			(0, build_errors.dZ)(context.signal);
			let { facts, record } = await judgeRun(inputs, polled, {
				target,
				services
			}, context);
			(0, build_errors.dZ)(context.signal);
			deadlines.details.start();
			deadlines.publish.start();
			let fetching = {
				...context,
				signal: deadlines.details.signal
			};
			let { details: known } = polled.columns;
			let fetchDetails = inputs.details ? () => collectDetails(facts.judgments, known, services.datafold, fetching) : null;
			let publishing = {
				...context,
				signal: deadlines.publish.signal
			};
			let statusSet = await publish(facts, record, {
				...services,
				fetchDetails
			}, publishing);
			(0, build_errors.dZ)(context.signal);
			return {
				verdict: facts.verdict,
				statusSet
			};
		}
		async function resolveTarget(found, { observations, ciRuns }, { origin, github }, { log, signal }) {
			let target = await completeTarget(found, observations, {
				origin,
				github,
				log
			}, signal);
			return ciRuns !== null && found.target.candidates !== void 0 ? {
				...target,
				coversCandidates: !0
			} : target;
		}
		function createDeadlines(context) {
			return {
				interim: createDeadline(5e3, context),
				lookUp: createDeadline(7e3, context),
				details: createDeadline(1e4, context),
				publish: createDeadline(19e3, context)
			};
		}
		function startFindingTarget(inputs, { origin, github, status }, context, lookUpEnd) {
			let ends = status !== null || inputs.source.kind === "ci-run" ? [lookUpEnd, limitTime(beforePollingMs, inputs, context)] : [lookUpEnd];
			let targetPromise = findTarget(origin, github, AbortSignal.any(ends));
			targetPromise.catch(() => void 0);
			return targetPromise;
		}
		function limitTime(ms, { timeoutMs }, context) {
			return abortAfter(Math.min(ms, timeoutMs - context.clock.now()), context);
		}
		async function poll(inputs, { targetPromise, interimEnd }, { origin, datafold, comment, onPollEvent }, context) {
			let interim = createInterimComment(inputs.host, targetPromise, {
				comment,
				log: context.log,
				signal: interimEnd
			});
			let columns = createColumnFetcher({
				...inputs,
				rules: inputs.policy.thresholds
			}, {
				...context,
				datafold
			});
			let fetchColumns = (event) => {
				event.kind === "diff" && event.outcome !== null && columns.onFinished(event.outcome);
			};
			let subscribers = [
				fetchColumns,
				onPollEvent,
				createProgressLog(context),
				subscribeInterim(interim)
			];
			let source = await resolvePollSource(inputs, targetPromise, origin);
			let onEvent = (event) => {
				for (let subscriber of subscribers) subscriber?.(event);
			};
			return {
				...await pollDatafold({
					source,
					settings: inputs,
					datafold,
					onEvent
				}, context),
				columns: await columns.waitForFindings()
			};
		}
		//! MODULE: ../../build/time/throttle.js
		function throttle(work, pauseMs, clock, signal) {
			let nextMs = -Infinity;
			let scheduled = !1;
			let call = () => {
				scheduled = !1;
				nextMs = clock.now() + pauseMs;
				work();
			};
			return () => {
				if (scheduled || signal.aborted) return;
				let waitMs = nextMs - clock.now();
				if (waitMs <= 0) return call();
				scheduled = !0;
				clock.sleep(waitMs, signal).then(call, () => void 0);
			};
		}
		//! MODULE: ../../build/compose.js
		async function runWithServices(inputs, secrets, mainContext) {
			let { runner, log, signal } = mainContext;
			refuseOwnStatus(inputs.commitStatus, runner.event, runner.payload);
			for (let line of listRules(inputs.policy)) log.info(line);
			let context = {
				clock,
				utcNow: () => new Date().toISOString(),
				random: Math.random,
				log,
				signal,
				limiter: createLimiter(clock)
			};
			let built = buildServices(inputs, secrets, mainContext);
			try {
				return await run_run(inputs, built.services, context);
			} catch (error) {
				await cleanUp(inputs, built, context);
				throw error;
			}
		}
		function buildServices(inputs, secrets, { runner, redact, log, send, prefetched, signal }) {
			let origin = resolveOrigin(inputs, runner, log);
			let github = connectGitHub(runner, secrets.githubToken, send, redact);
			let links = getLinks(runner, inputs.host);
			let keysFor = createKeysFor(secrets.apiKey, runner, inputs.commentKey);
			let { host, details: errorTexts } = inputs;
			let datafold = createDatafoldClient(host, secrets.apiKey, send, {
				errorTexts,
				redact,
				prefetched
			});
			let saveRunning = throttle(() => saveDiffs(running.listIds()), 1e3, clock, signal);
			let running = trackRunningDiffs((0, inputs_inputs.EG)(inputs.source), inputs.cancelDatadiff ? saveRunning : () => void 0);
			return {
				services: {
					origin,
					github,
					datafold,
					links,
					comment: createPublisher(inputs, runner, origin, {
						github,
						links,
						keysFor,
						redact
					}),
					acceptance: {
						commentKey: inputs.commentKey,
						writingRun: getWritingRun(runner, origin),
						keysFor
					},
					status: createStatus(inputs, runner, log, {
						origin,
						github
					}),
					sinks: {
						countAnnotations: actions.Mk,
						setOutputs: (outputs) => (0, actions.n0)(outputs, redact),
						writeSummary: async (markdown) => (0, actions.Sy)(markdown, redact),
						writeReport: (judged, url) => writeReport({
							facts: judged,
							url,
							runner,
							inputs
						}, redact, log)
					},
					onPollEvent: (event) => {
						event.kind === "diff" && running.onPoll(event.state, event.outcome);
					}
				},
				running
			};
		}
		function saveDiffs(ids) {
			(0, actions.LZ)(state_names.Rs, ids.join(","));
		}
		async function cleanUp(inputs, { services, running }, context) {
			let { reason } = context.signal;
			let end = AbortSignal.timeout(3e3);
			let statusDone = services.status?.setErrored(end).catch(() => void 0);
			reason instanceof build_errors.cc && reason.bySignal && inputs.cancelDatadiff && await cancelRunning(running.listIds(), services, {
				...context,
				signal: end
			});
			await statusDone;
		}
		async function cancelRunning(ids, { datafold }, context) {
			let outcome = await cancelDiffs(ids, datafold, context);
			saveDiffs(outcome.missed);
			ids.length > 0 && context.log.info(formatCancelled(outcome));
		}
		function resolveOrigin({ prNumber }, runner, log) {
			let origin = readEvent(runner, prNumber);
			let incomplete = describeEventFile(origin, runner.eventFile);
			incomplete !== null && log.warning(incomplete, "Event file");
			origin.place === "inMergeQueue" && log.info("No pull request comment from the merge queue: the pull request's own run writes it.");
			return origin;
		}
		function getCircumstances(runner) {
			let { withoutSecrets } = readEvent(runner, null);
			return {
				fromFork: withoutSecrets,
				byDependabot: runner.actor === "dependabot[bot]"
			};
		}
		var http_http = __webpack_require__(584);
		var proxy = __webpack_require__(823);
		var inputs_host = __webpack_require__(263);
		//! MODULE: ../../build/no-verdict.js
		async function reportNoVerdict(ended) {
			let { raw, runner, redact, reason, message } = ended;
			let origin = readEvent(runner, readPinnedNumber(raw));
			let links = getLinks(runner, "");
			let headSha = origin.headSha?.toLowerCase() ?? null;
			try {
				(0, actions.Sy)(renderNoVerdictSummary({
					...links,
					headSha
				}, reason, redact(message)), redact);
			} catch {}
			await updateExisting(ended, origin, links).catch(() => void 0);
		}
		async function updateExisting({ raw, runner, redact, reason }, origin, links) {
			let [token, commentKey] = [raw.github_token.trim(), raw.comment_key.trim()];
			let isPinnedWrong = raw.pr_number.trim() !== "" && readPinnedNumber(raw) === null;
			if (!isToken(token) || commentKey === "" || isPinnedWrong || raw.comment.trim().toLowerCase() === "never") return;
			refuseOwnStatus(raw.commit_status.trim() || null, runner.event, runner.payload);
			let host = (0, inputs_host.o6)(raw.host.trim());
			for (let url of [
				..."value" in host ? [host.value] : [],
				runner.apiUrl,
				runner.graphqlUrl
			]) (0, proxy.A1)(new URL(url), process.env);
			let http = (0, http_http.f)(process.env);
			try {
				let github = connectGitHub(runner, token, http.send, redact);
				let publisher = createPublisher({
					comment: "always",
					commentKey
				}, runner, origin, {
					github,
					links,
					keysFor: createKeysFor(raw.api_key.trim(), runner, commentKey),
					redact
				});
				github !== null && publisher !== null && await no_verdict_write(publisher, github, origin, reason);
			} finally {
				http.close();
			}
		}
		async function no_verdict_write(publisher, github, origin, reason) {
			let signal = AbortSignal.timeout(3e3);
			let { target } = await findTarget(origin, github, signal);
			await publisher.publishNoVerdict(target, reason, signal);
		}
		function readPinnedNumber({ pr_number }) {
			let text = pr_number.trim();
			return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
		}
		function isToken(text) {
			return /^[\x21-\x7e]+$/.test(text);
		}
		//! MODULE: ../../build/post/messages.js
		let endings = {
			cancelled: "The run was stopped before it had a verdict",
			internal: "The run ended without a verdict, because of an internal error"
		};
		let unfinishedParts = {
			comment: "its comment may still say \"running\"",
			status: "its commit status may still be pending",
			diffs: "its data diffs may still run in Datafold"
		};
		function describeMissingInputs({ cause, comment, status, diffIds, hasUnnamedDiffs }, raw) {
			let onGitHub = listOnGitHub({
				comment,
				status
			});
			let inDatafold = diffIds.length > 0 || hasUnnamedDiffs ? [unfinishedParts.diffs] : [];
			let needed = hasUnnamedDiffs ? [
				"api_key",
				"datadiff_id",
				"cancel_datadiff"
			] : ["api_key"];
			let missingInputs = [{
				parts: onGitHub,
				names: ["github_token"].filter((name) => raw[name].trim() === "")
			}, {
				parts: inDatafold,
				names: needed.filter((name) => raw[name].trim() === "")
			}].filter(({ parts, names }) => parts.length > 0 && names.length > 0);
			if (missingInputs.length === 0) return null;
			let names = missingInputs.flatMap((missing) => missing.names.map((name) => `\`${name}\``));
			return `${endings[cause]}; ${joinWords(missingInputs.flatMap(({ parts }) => parts))}. The post step lacks ${joinWords(names)}: most likely the action runs inside nested composite actions, and the runner passes no inputs to their post steps. Re-run the job to get a verdict.`;
		}
		function describeMissingVariables({ cause, ...unfinished }, { repository, runId }) {
			let parts = listOnGitHub(unfinished);
			let names = [...repository === null ? ["`GITHUB_REPOSITORY`"] : [], ...runId === "0" ? ["`GITHUB_RUN_ID`"] : []];
			return parts.length === 0 || names.length === 0 ? null : `${endings[cause]}; ${joinWords(parts)}. The post step has no ${joinWords(names)}, so it can't correct that. The usual cause is a runner that does not set these variables for post steps. Re-run the job to get a verdict.`;
		}
		function describeMissingState({ comment, commit_status, cancel_datadiff }) {
			let parts = [
				...comment.trim().toLowerCase() === "never" ? [] : [unfinishedParts.comment],
				...commit_status.trim() === "" ? [] : [unfinishedParts.status],
				...cancel_datadiff.trim().toLowerCase() === "true" ? [unfinishedParts.diffs] : []
			];
			return parts.length === 0 ? null : `The run saved no state for its post step. If it ended without a verdict, ${joinWords(parts)}. The usual cause is a runner that keeps no state between the steps of an action. Re-run the job if it has no verdict.`;
		}
		function listOnGitHub({ comment, status }) {
			return [...comment === null ? [] : [unfinishedParts.comment], ...status === null ? [] : [unfinishedParts.status]];
		}
		function joinWords(words) {
			let last = words.at(-1) ?? "";
			return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
		}
		var datadiff_id = __webpack_require__(526);
		var parser = __webpack_require__(365);
		//! MODULE: ../../build/post/saved-state.js
		function readUnfinishedRun(getState, raw) {
			let saved = readIds(getState(state_names.Rs));
			let isUnknown = raw.cancel_datadiff.trim() === "" || raw.datadiff_id.trim() === "";
			let named = isUnknown ? [] : readNamedIds(raw);
			return {
				cause: getState(state_names.U4) === "" ? "cancelled" : "internal",
				comment: parseUnfinishedComment(getState(state_names.PW)),
				status: saved_state_readStatus(getState, raw),
				diffIds: saved.filter((id) => named.includes(id)),
				hasUnnamedDiffs: isUnknown && raw.ci_config_id.trim() === "" && saved.length > 0
			};
		}
		function readNamedIds(raw) {
			let host = (0, inputs_host.o6)(raw.host.trim());
			let cancels = (0, parser.AP)("cancel_datadiff", { example: !0 })(raw.cancel_datadiff);
			if (!("value" in cancels) || !cancels.value || raw.ci_config_id.trim() !== "") return [];
			let ids = (0, datadiff_id.C)({
				host: "value" in host ? host.value : null,
				hasCiConfig: !1
			})(raw.datadiff_id);
			return "value" in ids ? ids.value : [];
		}
		function saved_state_readStatus(getState, raw) {
			let [sha] = /^[0-9a-f]{40,64}$/.exec(getState(state_names._6)) ?? [];
			let gate = /^([0-9a-f]{16})-([0-9a-f]{8})-(none|\d{1,10}(?:\.\d{1,10}){0,19})$/.exec(getState(state_names.zL));
			let name = raw.commit_status.trim() || (areInputsLost(raw) ? getState(state_names.LL).trim() : "");
			if (sha === void 0 || gate === null || name === "") return null;
			let [, gateId = "", statusInstanceId = "", about = "none"] = gate;
			return {
				sha,
				name,
				gateId,
				statusInstanceId,
				pullRequests: about === "none" ? [] : about.split(".").map(Number)
			};
		}
		function areInputsLost(raw) {
			return raw.host.trim() === "" && raw.timeout.trim() === "" && raw.comment.trim() === "";
		}
		function readIds(text) {
			return text.split(",").flatMap((item) => {
				let id = /^[1-9]\d{0,15}$/.test(item) ? Number(item) : 0;
				return id > 0 && Number.isSafeInteger(id) ? [id] : [];
			});
		}
		//! MODULE: ../../build/post/post.js
		async function post(raw, runner, redact) {
			if ((0, actions.Gu)(state_names.Ef) !== "") return;
			let log = (0, actions.hM)(redact);
			let unfinished = readUnfinishedRun(actions.Gu, raw);
			let problems = (0, actions.Gu)(state_names.Pq) === "" ? [describeMissingState(raw)] : [describeMissingInputs(unfinished, raw), describeMissingVariables(unfinished, runner)];
			for (let problem of problems) problem !== null && log.info(problem);
			let run = {
				raw,
				runner,
				log,
				redact,
				end: AbortSignal.timeout(15e3),
				cause: unfinished.cause
			};
			let http = (0, http_http.f)(process.env);
			let github = connectGitHub(runner, raw.github_token.trim(), http.send, redact);
			await Promise.all([
				unfinished.comment !== null && github !== null ? correctComment(unfinished.comment, github, run) : void 0,
				unfinished.status !== null && github !== null ? correctStatus(unfinished.status, github, run) : void 0,
				unfinished.diffIds.length > 0 && raw.api_key.trim() !== "" ? post_cancelRunning(unfinished.diffIds, http.send, run) : void 0
			]);
			http.close();
		}
		async function correctComment({ prNumber, ...comment }, github, { raw, runner, redact, log, end, cause }) {
			let keys = createKeysFor(raw.api_key.trim(), runner, raw.comment_key.trim())(prNumber);
			let unfinished = {
				...comment,
				run: {
					id: runner.runId,
					attempt: runner.runAttempt
				}
			};
			await tryStep(unfinishedParts.comment, cause, log, async () => {
				await correctUnfinishedComment(unfinished, { kind: cause }, getLinks(runner, ""), {
					github,
					keys,
					redact,
					signal: end
				}) && log.info(`${endings[cause]}; its comment says so now.`);
			});
		}
		async function correctStatus({ sha, pullRequests, ...status }, github, { runner, log, end, cause }) {
			let { runUrl } = getLinks(runner, "");
			if (runUrl === null) return;
			let place = {
				...status,
				sha,
				run: {
					id: runner.runId,
					attempt: runner.runAttempt
				},
				runUrl
			};
			await tryStep(unfinishedParts.status, cause, log, async () => {
				let isKnownCommit = sha === runner.sha || JSON.stringify(runner.payload).includes(`"${sha}"`);
				await setErroredLater({
					place,
					pullRequests,
					isKnownCommit
				}, github, clock, end) && log.info(`${endings[cause]}; its commit status says so now.`);
			});
		}
		async function post_cancelRunning(ids, send, { raw, log, redact, end, cause }) {
			let host = (0, inputs_host.o6)(raw.host.trim());
			if (!("value" in host)) return;
			let datafold = createDatafoldClient(host.value, raw.api_key.trim(), send, {
				errorTexts: !1,
				redact
			});
			await tryStep(unfinishedParts.diffs, cause, log, async () => {
				log.info(formatCancelled(await cancelDiffs(ids, datafold, {
					limiter: createLimiter(clock),
					signal: end
				})));
			});
		}
		async function tryStep(otherwise, cause, log, correct) {
			try {
				await correct();
			} catch (error) {
				let message = error instanceof Error ? error.message : "";
				log.info(`${endings[cause]}, and ${otherwise}. ${message}`);
			}
		}
		//! MODULE: ../../build/lazy.js
	}),
	75: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => JSONParse,
			i: () => JSONStringify
		});
		let JSONParse = (text) => JSON.parse(text);
		let JSONStringify = (value) => JSON.stringify(value);
	})
};
