/******/ (() => {
  // webpackBootstrap
  /******/ "use strict";
  /******/  var __webpack_modules__ = {
    /***/ 896: 
    /***/ module => {
      module.exports = require("fs");
      /***/    },
    /***/ 857: 
    /***/ module => {
      module.exports = require("os");
      /***/    }
    /******/  };
  /************************************************************************/
  /******/ // The module cache
  /******/  var __webpack_module_cache__ = {};
  /******/
  /******/ // The require function
  /******/  function __nccwpck_require__(moduleId) {
    /******/ // Check if module is in cache
    /******/ var cachedModule = __webpack_module_cache__[moduleId];
    /******/    if (cachedModule !== void 0) 
    /******/ return cachedModule.exports;
    /******/
    /******/ // Create a new module (and put it into the cache)
    /******/    var module = __webpack_module_cache__[moduleId] = {
      /******/ // no module.id needed
      /******/ // no module.loaded needed
      /******/ exports: {}
      /******/    };
    /******/
    /******/ // Execute the module function
    /******/    var threw = true;
    /******/    try {
      /******/ __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      /******/      threw = false;
      /******/    } finally {
      /******/ if (threw) delete __webpack_module_cache__[moduleId];
      /******/    }
    /******/
    /******/ // Return the exports of the module
    /******/    return module.exports;
    /******/  }
  /******/
  /******/ // expose the modules object (__webpack_modules__)
  /******/  __nccwpck_require__.m = __webpack_modules__;
  /******/
  /************************************************************************/
  /******/ /* webpack/runtime/asset-relocator-loader */
  /******/  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
  /******/
  /******/ /* webpack/runtime/define property getters */
  /******/  (() => {
    /******/ // define getter functions for harmony exports
    /******/ __nccwpck_require__.d = (exports, definition) => {
      /******/ for (var key in definition) 
      /******/ if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) 
      /******/ Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
      /******/
      /******/
      /******/    };
    /******/  })();
  /******/
  /******/ /* webpack/runtime/ensure chunk */
  /******/  (() => {
    /******/ __nccwpck_require__.f = {};
    /******/ // This file contains only the entry chunk.
    /******/ // The chunk loading function for additional chunks
    /******/    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      /******/ __nccwpck_require__.f[key](chunkId, promises);
      /******/      return promises;
      /******/    }, []));
    /******/  })();
  /******/
  /******/ /* webpack/runtime/get javascript chunk filename */
  /******/  (() => {
    /******/ // This function allow to reference async chunks
    /******/ __nccwpck_require__.u = chunkId => chunkId + ".index.js";
    /******/  })();
  /******/
  /******/ /* webpack/runtime/hasOwnProperty shorthand */
  /******/  (() => {
    /******/ __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
    /******/;
  })();
  /******/
  /******/ /* webpack/runtime/require chunk loading */
  /******/  (() => {
    /******/ // no baseURI
    /******/
    /******/ // object to store loaded chunks
    /******/ // "1" means "loaded", otherwise not loaded yet
    /******/ var installedChunks = {
      /******/ 792: 1
      /******/    };
    /******/
    /******/ // no on chunks loaded
    /******/
    /******/    var installChunk = chunk => {
      /******/ var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      /******/      for (var moduleId in moreModules) 
      /******/ if (__nccwpck_require__.o(moreModules, moduleId)) 
      /******/ __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      /******/
      /******/
      /******/      if (runtime) runtime(__nccwpck_require__);
      /******/      for (var i = 0; i < chunkIds.length; i++) 
      /******/ installedChunks[chunkIds[i]] = 1;
      /******/
      /******/    };
    /******/
    /******/ // require() chunk loading for javascript
    /******/    __nccwpck_require__.f.require = (chunkId, promises) => {
      /******/ // "1" is the signal for "already loaded"
      /******/ if (!installedChunks[chunkId]) 
      /******/ if (true) // all chunks have JS
      /******/ installChunk(require("./" + __nccwpck_require__.u(chunkId)));
      /******/ else installedChunks[chunkId] = 1;
      /******/
      /******/    };
    /******/
    /******/ // no external install chunk
    /******/
    /******/ // no HMR
    /******/
    /******/ // no HMR manifest
    /******/  })();
  /******/
  /************************************************************************/  var __webpack_exports__ = {};
  // CONCATENATED MODULE: external "node:path"
  const external_node_path_namespaceObject = require("node:path");
  // EXTERNAL MODULE: external "os"
    var external_os_ = __nccwpck_require__(857);
  // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
  // We use any as a valid input type
  /* eslint-disable @typescript-eslint/no-explicit-any */
  /**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
  function utils_toCommandValue(input) {
    if (input === null || input === void 0) return ''; else if (typeof input === 'string' || input instanceof String) return input;
    return JSON.stringify(input);
  }
  /**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */  function toCommandProperties(annotationProperties) {
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
  //# sourceMappingURL=utils.js.map
    // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js
  /**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
  function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  const CMD_STRING = '::';
  class Command {
    constructor(command, properties, message) {
      if (!command) command = 'missing.command';
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += ' ';
        let first = true;
        for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) first = false; else cmdStr += ',';
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
      cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
      return cmdStr;
    }
  }
  function escapeData(s) {
    return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  }
  function escapeProperty(s) {
    return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
  }
  //# sourceMappingURL=command.js.map
    // CONCATENATED MODULE: external "crypto"
  const external_crypto_namespaceObject = require("crypto");
  // EXTERNAL MODULE: external "fs"
    var external_fs_ = __nccwpck_require__(896);
  // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
  // For internal use, subject to change.
  // We use any as a valid input type
  /* eslint-disable @typescript-eslint/no-explicit-any */
  function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
      encoding: 'utf8'
    });
  }
  function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
        if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  //# sourceMappingURL=file-command.js.map
    // CONCATENATED MODULE: external "path"
  require("path");
  // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
  void 0 && (void 0).__awaiter;
  // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
  var summary_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P ? value : new P(function(resolve) {
        resolve(value);
      });
    }
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator["throw"](value));
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
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
  class Summary {
    constructor() {
      this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */    filePath() {
      return summary_awaiter(this, void 0, void 0, function*() {
        if (this._filePath) return this._filePath;
        const pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
        try {
          yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
        } catch (_a) {
          throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
        }
        this._filePath = pathFromEnv;
        return this._filePath;
      });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */    wrap(tag, content, attrs = {}) {
      const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join('');
      if (!content) return `<${tag}${htmlAttrs}>`;
      return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */    write(options) {
      return summary_awaiter(this, void 0, void 0, function*() {
        const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
        const filePath = yield this.filePath();
        const writeFunc = overwrite ? writeFile : appendFile;
        yield writeFunc(filePath, this._buffer, {
          encoding: 'utf8'
        });
        return this.emptyBuffer();
      });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */    clear() {
      return summary_awaiter(this, void 0, void 0, function*() {
        return this.emptyBuffer().write({
          overwrite: true
        });
      });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */    stringify() {
      return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */    isEmptyBuffer() {
      return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */    emptyBuffer() {
      this._buffer = '';
      return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */    addRaw(text, addEOL = false) {
      this._buffer += text;
      return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */    addEOL() {
      return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */    addCodeBlock(code, lang) {
      const attrs = Object.assign({}, lang && {
        lang: lang
      });
      const element = this.wrap('pre', this.wrap('code', code), attrs);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */    addList(items, ordered = false) {
      const tag = ordered ? 'ol' : 'ul';
      const listItems = items.map(item => this.wrap('li', item)).join('');
      const element = this.wrap(tag, listItems);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */    addTable(rows) {
      const tableBody = rows.map(row => {
        const cells = row.map(cell => {
          if (typeof cell === 'string') return this.wrap('td', cell);
          const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
          const tag = header ? 'th' : 'td';
          const attrs = Object.assign(Object.assign({}, colspan && {
            colspan: colspan
          }), rowspan && {
            rowspan: rowspan
          });
          return this.wrap(tag, data, attrs);
        }).join('');
        return this.wrap('tr', cells);
      }).join('');
      const element = this.wrap('table', tableBody);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */    addDetails(label, content) {
      const element = this.wrap('details', this.wrap('summary', label) + content);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */    addImage(src, alt, options) {
      const {width: width, height: height} = options || {};
      const attrs = Object.assign(Object.assign({}, width && {
        width: width
      }), height && {
        height: height
      });
      const element = this.wrap('img', null, Object.assign({
        src: src,
        alt: alt
      }, attrs));
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */    addHeading(text, level) {
      const tag = `h${level}`;
      const allowedTag = [ 'h1', 'h2', 'h3', 'h4', 'h5', 'h6' ].includes(tag) ? tag : 'h1';
      const element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */    addSeparator() {
      const element = this.wrap('hr', null);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */    addBreak() {
      const element = this.wrap('br', null);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */    addQuote(text, cite) {
      const attrs = Object.assign({}, cite && {
        cite: cite
      });
      const element = this.wrap('blockquote', text, attrs);
      return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */    addLink(text, href) {
      const element = this.wrap('a', text, {
        href: href
      });
      return this.addRaw(element).addEOL();
    }
  }
  const _summary = new Summary;
  /**
 * @deprecated use `core.summary`
 */  const summary = _summary;
  //# sourceMappingURL=summary.js.map
    // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
  void 0 && (void 0).__awaiter;
  external_os_.platform();
  external_os_.arch();
  // CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
  void 0 && (void 0).__awaiter;
  /**
 * The code to exit an action
 */  var ExitCode;
  (function(ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */    ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  //-----------------------------------------------------------------------
  // Variables
  //-----------------------------------------------------------------------
  /**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
    /**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
  function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
  }
  /**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */  
  /**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
  function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
    if (options && options.trimWhitespace === false) return val;
    return val.trim();
  }
  /**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */  
  /**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', {
      name: name
    }, utils_toCommandValue(value));
  }
  /**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */  
  /**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
  function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  /**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */  function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  /**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */  function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  /**
 * Writes info to log with console.log.
 * @param message info message
 */  function info(message) {
    process.stdout.write(message + external_os_.EOL);
  }
  /**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */  
  //-----------------------------------------------------------------------
  // Wrapper action state
  //-----------------------------------------------------------------------
  /**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    command_issueCommand('save-state', {
      name: name
    }, utils_toCommandValue(value));
  }
  /**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */  function getState(name) {
    return process.env[`STATE_${name}`] || '';
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint") return value.toString();
    return value;
  }
  // the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
    class Cached {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  }
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
   /* unused pure expression or super */ null && Symbol("evaluating");
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
      value: value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  /**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
  }
  // where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
    function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
  }
  // a key whose value is not settled yet, self-caching so every read after the first gets the same one
    function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
      get() {
        const value = getter();
        assignProp(this, key, value);
        return value;
      },
      enumerable: true,
      configurable: true
    });
  }
  // Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
    function putProp(target, key, value) {
    if (key in target) assignProp(target, key, value); else target[key] = value;
  }
  /**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key);
      if (!desc.enumerable) continue;
      if (desc.get) deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      }); else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
  }
  // same, for a plain shape a caller passed rather than a schema's
    function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key);
      if (!desc.enumerable) continue;
      if (desc.get) deferProp(target, key, () => source[key]); else putProp(target, key, desc.value);
    }
  }
  function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
      const descriptors = Object.getOwnPropertyDescriptors(def);
      Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
  function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
   /* unused pure expression or super */ null && cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) return false;
    // @ts-ignore
        if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
    try {
      const F = Function;
      new F("");
      return true;
    } catch (_) {
      return false;
    }
  });
  function isPlainObject(o) {
    if (util_isObject(o) === false) return false;
    // modified constructor
        const ctor = o.constructor;
    if (ctor === void 0) return true;
    if (typeof ctor !== "function") return true;
    // modified prototype
        const prot = ctor.prototype;
    if (util_isObject(prot) === false) return false;
    // ctor doesn't have static `isPrototypeOf`
        if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
    return true;
  }
  // zod-specific utils
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent) cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params) return {};
    if (typeof params === "string") return {
      error: () => params
    };
    if (params?.message !== void 0) {
      if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string") return {
      ...params,
      error: () => params.error
    };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
  }
  // Wrapped in a ` ` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
    const NUMBER_FORMAT_RANGES =  (() => ({
    safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
    int32: [ -2147483648, 2147483647 ],
    uint32: [ 0, 4294967295 ],
    float32: [ -34028234663852886e22, 34028234663852886e22 ],
    float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  function extend(schema, shape) {
    if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
      const existingShape = sourceShape(schema);
      for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
    }
    return clone(schema, mergeDefs(schema._zod.def, {
      shape: extended(schema, shape)
    }));
  }
  // the source's keys, then the caller's overlaid on top
    function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
  }
  // invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
  function aborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
    for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
    return false;
  }
  // Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
    function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
    for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map(iss => {
      var _a;
      (_a = iss).path ?? (_a.path = []);
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
  }
  /* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
  /** The leading size checks of `defChecks` that set an upper bound, each paired with it. */  function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
      const d = ch._zod.def;
      // a later check may rewrite the value
            if (!/_(length|size)$|_equals$/.test(d.check)) break;
      const max = d.maximum ?? d.length ?? d.size;
      if (max >= 0) caps.push([ max, ch ]);
    }
    return caps;
  }
  function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
  }
  function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
        const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
        const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
    const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
        const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
      full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) full.input = iss.input;
    return full;
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  // Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
    function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str)) return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
    return count;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input)) return "array";
    if (typeof input === "string") return "string";
    return "unknown";
  }
  //////////    PROTOTYPE INSTALLERS     //////////
  // Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
  /**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
            if (desc.get) Object.defineProperty(proto, key, {
        ...desc,
        enumerable: false
      });
      // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
       else defineBound(proto, key, desc.value);
    }
  }
  /** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */  function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: value
    });
    return value;
  }
  /** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */  function hide(inst, key, value) {
    return own(inst, key, value, false);
  }
  /** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  /** Returns the prototype to install on, or `undefined` if this group is already installed on it. */  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
        return sentinel in proto ? void 0 : proto;
  }
  // The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
    let installing;
  // Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
    let broke = false;
  const breaker = {
    configurable: true,
    get() {
      broke = true;
      return;
    }
  };
  /**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value = compute(this);
          // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                    if (broke) delete this[key]; else Object.defineProperty(this, key, {
            configurable: true,
            writable: true,
            value: value
          });
          broke = broke || outer;
          return value;
        } catch (err) {
          // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value) {
        Object.defineProperty(this, key, {
          configurable: true,
          writable: true,
          value: value
        });
      }
    });
  }
  /**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto) return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
        const desc = {
          configurable: true,
          writable: true,
          enumerable: enumerable,
          value: void 0
        };
        Object.defineProperty(this, key, desc);
        // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
                desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value) {
        Object.defineProperty(this, key, {
          configurable: true,
          writable: true,
          enumerable: enumerable,
          value: value
        });
      }
    });
  }
  /** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */  const CONSTANT_CATCH = "~constantCatch";
  /** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */  function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
  }
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/core.js
  var _a;
  /** A special constant with type `never` */  const NEVER =  Object.freeze({
    status: "aborted"
  });
  /* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */  const _zodDesc = {
    value: void 0,
    enumerable: false
  };
  // null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
    let _E = "captureStackTrace" in Error ? Error : null;
  // v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
    function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition;
        }
        try {
          return new Definition;
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition;
  }
  function $constructor(name, initializer, 
  /** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
  proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
        function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = new Set;
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
        const initialized = protoMembers && new WeakSet;
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) return;
      inst._zod.traits.add(name);
      initializer(inst, def);
      if (initialized) {
        // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
        const own = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own;
        while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
        const target = up ?? own;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
            const proto = _.prototype;
      for (const k in proto) {
        if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
        if (!(k in inst)) inst[k] = proto[k].bind(inst);
      }
    }
    // doesn't work if Parent has a constructor with arguments
        const Parent = params?.Parent ?? Object;
    class Definition extends Parent {}
    Object.defineProperty(Definition, "name", {
      value: name
    });
    function _(def) {
      const inst = params?.Parent ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) fn();
        // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
                inst._zod.deferred = void 0;
      }
      // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
            const pp = globalThis.__zod_globalConfig?.postProcessor;
      if (pp) pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", {
      value: init
    });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: inst => {
        if (params?.Parent && inst instanceof params.Parent) return true;
        return inst?._zod?.traits?.has(name);
      }
    });
    Object.defineProperty(_, "name", {
      value: name
    });
    return _;
  }
  //////////////////////////////   UTILITIES   ///////////////////////////////////////
     /* unused pure expression or super */ null && Symbol("zod_brand");
  class $ZodAsyncError extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  }
  class $ZodEncodeError extends Error {
    constructor(name) {
      super(`Encountered unidirectional transform during encode: ${name}`);
      this.name = "ZodEncodeError";
    }
  }
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const core_globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig) Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
  }
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/checks.js
  // import { $ZodType } from "./schemas.js";
  const $ZodCheck =  $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  /** Default `when` for size-based checks: run only on non-nullish values with a `size`. */  const _whenHasSize = payload => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== void 0;
  };
  /** Default `when` for length-based checks: run only on non-nullish values with a `length`. */  const _whenHasLength = payload => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = payload => {
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
      payload.issues.push({
        origin: numericOriginMap[typeof payload.value] ?? origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  const $ZodCheckGreaterThan =  $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = payload => {
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
      payload.issues.push({
        origin: numericOriginMap[typeof payload.value] ?? origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = payload => {
      if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
      const isMultiple = typeof payload.value === "bigint" ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
      if (isMultiple) return;
      payload.issues.push({
        origin: typeof payload.value,
        code: "not_multiple_of",
        divisor: def.value,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  const $ZodCheckNumberFormat =  $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def);
 // no format checks
        def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = payload => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          // invalid_format issue
          // payload.issues.push({
          //   expected: def.format,
          //   format: def.format,
          //   code: "invalid_format",
          //   input,
          //   inst,
          // });
          // invalid_type issue
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input: input,
            inst: inst
          });
          return;
          // not_multiple_of issue
          // payload.issues.push({
          //   code: "not_multiple_of",
          //   origin: "number",
          //   input,
          //   inst,
          //   divisor: 1,
          // });
                }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) 
          // too_big
          payload.issues.push({
            input: input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst: inst,
            origin: origin,
            inclusive: true,
            continue: !def.abort
          }); else 
          // too_small
          payload.issues.push({
            input: input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst: inst,
            origin: origin,
            inclusive: true,
            continue: !def.abort
          });
          return;
        }
      }
      if (input < minimum) payload.issues.push({
        origin: "number",
        input: input,
        code: "too_small",
        minimum: minimum,
        inclusive: true,
        inst: inst,
        continue: !def.abort
      });
      if (input > maximum) payload.issues.push({
        origin: "number",
        input: input,
        code: "too_big",
        maximum: maximum,
        inclusive: true,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def);
 // no format checks
        const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = payload => {
      const input = payload.value;
      if (input < minimum) payload.issues.push({
        origin: "bigint",
        input: input,
        code: "too_small",
        minimum: minimum,
        inclusive: true,
        inst: inst,
        continue: !def.abort
      });
      if (input > maximum) payload.issues.push({
        origin: "bigint",
        input: input,
        code: "too_big",
        maximum: maximum,
        inclusive: true,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = payload => {
      const input = payload.value;
      const size = input.size;
      if (size <= def.maximum) return;
      payload.issues.push({
        origin: util.getSizableOrigin(input),
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input: input,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = payload => {
      const input = payload.value;
      const size = input.size;
      if (size >= def.minimum) return;
      payload.issues.push({
        origin: util.getSizableOrigin(input),
        code: "too_small",
        minimum: def.minimum,
        inclusive: true,
        input: input,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = payload => {
      const input = payload.value;
      const size = input.size;
      if (size === def.size) return;
      const tooBig = size > def.size;
      payload.issues.push({
        origin: util.getSizableOrigin(input),
        ...tooBig ? {
          code: "too_big",
          maximum: def.size
        } : {
          code: "too_small",
          minimum: def.size
        },
        inclusive: true,
        exact: true,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = payload => {
      const input = payload.value;
      const units = input.length;
      // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
            const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
      if (length <= def.maximum) return;
      const origin = util.getLengthableOrigin(input);
      payload.issues.push({
        origin: origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input: input,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  const $ZodCheckMinLength =  $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = payload => {
      const input = payload.value;
      const units = input.length;
      // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
            const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
      if (length >= def.minimum) return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin: origin,
        code: "too_small",
        minimum: def.minimum,
        inclusive: true,
        input: input,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = payload => {
      const input = payload.value;
      const units = input.length;
      // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
            const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
      if (length === def.length) return;
      const origin = util.getLengthableOrigin(input);
      const tooBig = length > def.length;
      payload.issues.push({
        origin: origin,
        ...tooBig ? {
          code: "too_big",
          maximum: def.length
        } : {
          code: "too_small",
          minimum: def.length
        },
        inclusive: true,
        exact: true,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  const $ZodCheckStringFormat =  $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? {
          pattern: def.pattern.toString()
        } : {},
        inst: inst,
        continue: !def.abort
      });
    }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  const $ZodCheckRegex =  $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = payload => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
        const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = payload => {
      if (payload.value.includes(def.includes, def.position)) return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "includes",
        includes: def.includes,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = payload => {
      if (payload.value.startsWith(def.prefix)) return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "starts_with",
        prefix: def.prefix,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = payload => {
      if (payload.value.endsWith(def.suffix)) return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "ends_with",
        suffix: def.suffix,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  ///////////////////////////////////
  /////    $ZodCheckProperty    /////
  ///////////////////////////////////
    function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = payload => {
      const result = def.schema._zod.run({
        value: payload.value[def.property],
        issues: []
      }, {});
      if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
      handleCheckPropertyResult(result, payload, def.property);
      return;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function*() {
      yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
        let entries;
    inst._zod.check = payload => {
      // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
      if (payload.value == null) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input: payload.value,
          inst: inst
        });
        return;
      }
      entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
      const input = payload.value;
      let proms;
      for (const [key, schema] of entries) {
        const result = schema._zod.run({
          value: input[key],
          issues: []
        }, {});
        if (result instanceof Promise) {
          proms ?? (proms = []);
          proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
        } else handleCheckPropertyResult(result, payload, key);
      }
      if (proms) return Promise.all(proms).then(() => {});
      return;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = payload => {
      if (mimeSet.has(payload.value.type)) return;
      payload.issues.push({
        code: "invalid_value",
        values: def.mime,
        input: payload.value.type,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = payload => {
      payload.value = def.tx(payload.value);
    };
  });
  /** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
  const uuid = version => {
    if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
   /* unused pure expression or super */ null && uuid(4);
   /* unused pure expression or super */ null && uuid(6);
   /* unused pure expression or super */ null && uuid(7);
  /** Practical email validation */  const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
  /** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a ` ` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */;
  function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
  }
   /* unused pure expression or super */ null && regexes_anchor(dateSource);
  function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
  }
  // Adapted from https://stackoverflow.com/a/3143231
  function datetime(args) {
    const opts = [ "Z" ];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
        if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
        const qualified = `${timeSource({
      precision: args.precision,
      seconds: true
    })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({
      precision: args.precision
    })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
  }
  // the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
    const anyString = /^[\s\S]{0,}$/;
  const number = /^-?\d+(?:\.\d+)?$/;
  const regexes_boolean = /^(?:true|false)$/i;
  // Hash regexes for different algorithms and encodings
  // Helper function to create base64 regex with exact length and padding
  function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  // Helper function to create base64url regex with exact length (no padding)
    function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  // MD5 (16 bytes): base64 = 24 chars total (22 + "==")
     /* unused pure expression or super */ null && fixedBase64(22, "==");
   /* unused pure expression or super */ null && fixedBase64url(22);
  // SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
     /* unused pure expression or super */ null && fixedBase64(27, "=");
   /* unused pure expression or super */ null && fixedBase64url(27);
  // SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
     /* unused pure expression or super */ null && fixedBase64(43, "=");
   /* unused pure expression or super */ null && fixedBase64url(43);
  // SHA384 (48 bytes): base64 = 64 chars total (no padding)
     /* unused pure expression or super */ null && fixedBase64(64, "");
   /* unused pure expression or super */ null && fixedBase64url(64);
  // SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
     /* unused pure expression or super */ null && fixedBase64(86, "==");
   /* unused pure expression or super */ null && fixedBase64url(86);
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/versions.js
  const version = {
    major: 4,
    minor: 6,
    patch: 7
  };
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/schemas.js
  const $ZodType =  $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def;
 // set _def property
        inst._zod.bag = inst._zod.bag || {};
 // initialize _bag object
        inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
        const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
    for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
    if (checks.length === 0) {
      // deferred initializer inst._zod.parse is not yet defined
      (_a = inst._zod).deferred ?? (_a.deferred = []);
      inst._zod.deferred?.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks, ctx) => {
        if (payload.memo) return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload)) continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun) continue;
          } else if (isAborted) continue;
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
          if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen) return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted) isAborted = aborted(payload, currLen);
          }); else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen) continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted) isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) return asyncResult.then(() => payload);
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        // abort if the canary is aborted
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        // run checks first, then
                const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError;
          return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
        if (ctx.direction === "backward") {
          // run canary initial pass (no checks)
          const canary = inst._zod.parse({
            value: payload.value,
            issues: []
          }, {
            ...ctx,
            skipChecks: true
          });
          if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
          return handleCanaryResult(canary, payload, ctx);
        }
        // forward
                const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError;
          return result.then(result => runChecks(result, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
      own(this, "~standard", value);
    }
  });
  /** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
  // a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
    const toStandardResult = (r, ctx) => r.issues.length ? {
    issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
  } : {
    value: r.value
  };
  async function validateAsync(inst, value) {
    const ctx = {
      async: true
    };
    return toStandardResult(await inst._zod.run({
      value: value,
      issues: []
    }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: value => {
        const ctx = {
          async: false
        };
        try {
          const r = inst._zod.run({
            value: value,
            issues: []
          }, ctx);
          if (!(r instanceof Promise)) return toStandardResult(r, ctx);
        } catch (_) {}
        // async function so a synchronously throwing check rejects instead of escaping validate
                return validateAsync(inst, value);
      },
      vendor: "zod",
      version: 1
    };
  }
  const $ZodString =  $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
        inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce) try {
        payload.value = String(payload.value);
      } catch (_) {}
      if (typeof payload.value === "string") return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst: inst
      });
      return payload;
    };
  });
  const $ZodStringFormat =  $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
      const versionMap = {
        v1: 1,
        v2: 2,
        v3: 3,
        v4: 4,
        v5: 5,
        v6: 6,
        v7: 7,
        v8: 8
      };
      const v = versionMap[def.version];
      if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
      def.pattern ?? (def.pattern = regexes.uuid(v));
    } else def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
  });
  /** The `://` guard rejected the input before the URL constructor saw it. */  const URL_BAD_FORMAT = 1;
  /** The URL parser rejected the input. */  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
    try {
      if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
      new URL(input);
      return true;
    } catch {
      return false;
    }
  }
  function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
    return parseURLObject(trimmed, def);
  }
  /** Parses a URL while preserving the non-normalizing HTTP guard. */  function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
    try {
      if (typeof URL !== "undefined") {
        const URLStatic = URL;
        if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
      }
      // @ts-ignore
            return new URL(trimmed);
    } catch {
      return URL_UNPARSEABLE;
    }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  /** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */  function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
  }
  function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      try {
        // Trim whitespace from input
        const trimmed = payload.value.trim();
        const url = validateURL(trimmed, def);
        if (url === URL_BAD_FORMAT) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            note: "Invalid URL format",
            input: payload.value,
            inst: inst,
            continue: !def.abort
          });
          return;
        }
        if (url === URL_UNPARSEABLE) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            input: payload.value,
            inst: inst,
            continue: !def.abort
          });
          return;
        }
        if (url === true) {
          payload.value = stripTabAndNewline(trimmed);
          return;
        }
        if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
        if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
        // Set the output value based on normalize flag
                payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
        return;
      } catch (_) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      }
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
  });
  /**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */   /* unused pure expression or super */ null && core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
  });
  const $ZodISODateTime =  $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
  });
  /** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value)) return false;
    return canParseURL(`http://[${value}]`);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (!isValidIPv6(payload.value)) payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2) return false;
    const [address, prefix] = parts;
    if (!prefix) return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix) return false;
    if (prefixNum < 0 || prefixNum > 128) return false;
    return isValidIPv6(address);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6);
 // not used for validation
        $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (!isValidCIDRv6(payload.value)) payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  //////////////////////////////   ZodBase64   //////////////////////////////
    function isValidBase64(data) {
    if (data === "") return true;
    // atob ignores whitespace, so reject it up front.
        if (/\s/.test(data)) return false;
    if (data.length % 4 !== 0) return false;
    try {
      // @ts-ignore
      atob(data);
      return true;
    } catch {
      return false;
    }
  }
  // lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
    const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
   /* unused pure expression or super */ null && core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (isValidBase64(payload.value)) return;
      payload.issues.push({
        code: "invalid_format",
        format: "base64",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  //////////////////////////////   ZodBase64URL   //////////////////////////////
  // lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
    const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
    if (!base64urlCharset.test(data)) return false;
    const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (isValidBase64URL(payload.value)) return;
      payload.issues.push({
        code: "invalid_format",
        format: "base64url",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
  });
  //////////////////////////////   ZodCreditCard   //////////////////////////////
    const CC_SANITIZE = /[- ]/g;
  /** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */  function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
      const value = digits.charCodeAt(--length) - 48;
      bit ^= 1;
      sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
    }
    return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input)) return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (isValidCreditCard(payload.value)) return;
      payload.issues.push({
        code: "invalid_format",
        format: "credit_card",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  //////////////////////////////   ZodIBAN   //////////////////////////////
  // iso 7064 mod 97-10 checksum without BigInt
    function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
      const code = iban.charCodeAt(i);
      remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
      const code = iban.charCodeAt(i);
      remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
  }
  function isValidIBAN(input) {
    if (!regexes.iban.test(input)) return false;
    return isIso7064Mod97(input);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (isValidIBAN(payload.value)) return;
      payload.issues.push({
        code: "invalid_format",
        format: "iban",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  //////////////////////////////   ZodJWT   //////////////////////////////
    function isValidJWT(token, algorithm = null) {
    try {
      const tokensParts = token.split(".");
      if (tokensParts.length !== 3) return false;
      const [header] = tokensParts;
      if (!header) return false;
      // @ts-ignore
            const parsedHeader = JSON.parse(atob(header));
      if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
      if (!parsedHeader.alg) return false;
      if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
      return true;
    } catch {
      return false;
    }
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (isValidJWT(payload.value, def.alg)) return;
      payload.issues.push({
        code: "invalid_format",
        format: "jwt",
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = payload => {
      if (def.fn(payload.value)) return;
      payload.issues.push({
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        inst: inst,
        continue: !def.abort
      });
    };
  });
  const $ZodNumber =  $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Number(payload.value);
      } catch (_) {}
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input: input,
        inst: inst,
        ...received ? {
          received: received
        } : {}
      });
      return payload;
    };
  });
  const $ZodNumberFormat =  $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
 // no format checks
    });
  const $ZodBoolean =  $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Boolean(payload.value);
      } catch (_) {}
      const input = payload.value;
      if (typeof input === "boolean") return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
  const $ZodBigInt =  /* unused pure expression or super */ null && core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = BigInt(payload.value);
      } catch (_) {}
      if (typeof payload.value === "bigint") return payload;
      payload.issues.push({
        expected: "bigint",
        code: "invalid_type",
        input: payload.value,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def);
 // no format checks
    });
   /* unused pure expression or super */ null && core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (typeof input === "symbol") return payload;
      payload.issues.push({
        expected: "symbol",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([ void 0 ]);
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (typeof input === "undefined") return payload;
      payload.issues.push({
        expected: "undefined",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([ null ]);
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (input === null) return payload;
      payload.issues.push({
        expected: "null",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = payload => payload;
  });
  const $ZodUnknown =  $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = payload => payload;
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      payload.issues.push({
        expected: "never",
        code: "invalid_type",
        input: payload.value,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (typeof input === "undefined") return payload;
      payload.issues.push({
        expected: "void",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = new Date(payload.value);
      } catch (_err) {}
      const input = payload.value;
      const isDate = input instanceof Date;
      const isValidDate = isDate && !Number.isNaN(input.getTime());
      if (isValidDate) return payload;
      payload.issues.push({
        expected: "date",
        code: "invalid_type",
        input: input,
        ...isDate ? {
          received: "Invalid Date"
        } : {},
        inst: inst
      });
      return payload;
    };
  });
  // an oversized container fails its leading size checks before any element is parsed
    function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length) return;
    const cap = Math.min(...caps.map(c => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
        const start = payload.issues.length;
        ch._zod.check(payload);
        // the value is still the raw input, so no later check may read it
                payload.issues[start].continue = false;
        attachSchema(payload.issues, start, inst);
        return payload;
      }
      return parse(payload, ctx);
    };
  }
  const arraySize = input => Array.isArray(input) ? input.length : -1;
  const mapSize = input => input instanceof Map ? input.size : -1;
  const setSize = input => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
    final.value[index] = result.value;
  }
  const $ZodArray =  $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          expected: "array",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx?.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item = input[i];
        const result = def.element._zod.run({
          value: item,
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
          handleArrayResult(result, payload, i);
          // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                    if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
        }
      }
      if (proms.length) return Promise.all(proms).then(() => payload);
      return payload;
 //handleArrayResultsAsync(parseResults, final);
        };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
        if (!isPresent && isOptionalOut && optin === "optional") return;
    if (result.issues.length) {
      // For optional-in/out schemas, ignore errors on absent keys.
      if (optin !== void 0 && isOptionalOut && !isPresent) return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [ key ]
      });
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
    } else final.value[key] = result.value;
  }
  // one shared instance; a fresh [] per schema cost 56 bytes retained
    const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
        const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
    for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys: allKeys,
      symbolKeys: symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
        let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen)) break;
        seen = payload.issues.length;
      }
      // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
            if (keySet.has(key)) continue;
      // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
            if (key === "__proto__") {
        if (t === "never") unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({
        value: input[key],
        issues: []
      }, ctx);
      if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (unrecognized.length) payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input: input,
      inst: inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
    if (!proms.length) return payload;
    return Promise.all(proms).then(() => payload);
  }
  const $ZodObject =  $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
        const sh = desc?.get ? desc.get.raw : def.shape ?? {};
    if (sh) {
      // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
      const get = () => {
        const newSh = {
          ...sh
        };
        Object.defineProperty(def, "shape", {
          value: newSh
        });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", {
        get: get
      });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", zod => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
          for (const v of field.values) propValues[key].add(v);
          // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                    if (field.optin !== void 0) propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value ?? (value = _normalized.value);
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx?.abortEarly;
      let seen = payload.issues.length;
      for (const key of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen)) break;
          seen = payload.issues.length;
        }
        if (key === "__proto__") continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({
          value: input[key],
          issues: []
        }, ctx);
        if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
      }
      if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = shape => {
      const normalized = _normalized.value;
      const syms = normalized.symbolKeys;
      // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
            const doc = new Doc([ "payload", "ctx" ], {
        shape: shape,
        inst: inst,
        memo: memo,
        syms: syms
      });
      const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
      // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
            const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
      doc.write(`const input = payload.value;`);
      const ids = Object.create(null);
      let counter = 0;
      for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
      // A: preserve key order {
            doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
      for (const key of normalized.allKeys) {
        if (key === "__proto__") continue;
        const id = ids[key];
        const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
        const isPresent = `${k} in input`;
        const schema = shape[key];
        const optin = schema?._zod?.optin;
        const isOptionalIn = optin !== void 0;
        const isOptionalOut = schema?._zod?.optout === "optional";
        doc.write(`const ${id} = ${parseStr(k)};`);
        if (isOptionalIn && isOptionalOut) {
          // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
          const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
          doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
        } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
          doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
          if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
        }
      }
      doc.write(`payload.value = newResult;`);
      doc.write(`return payload;`);
      // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
            return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value;
 // && !def.catchall;
        const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
      value ?? (value = _normalized.value);
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      }
      if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
        // always synchronous
        if (!fastpass) fastpass = generateFastpass(def.shape);
        payload = fastpass(payload, ctx);
        if (!catchall) return payload;
        return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
      }
      return superParse(payload, ctx);
    };
  });
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
    const nonaborted = results.filter(r => !aborted(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst: inst,
      errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
    });
    return final;
  }
  const $ZodUnion =  $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
    defineLazyInternal(inst, "values", zod => {
      if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
      return;
    });
    defineLazyInternal(inst, "pattern", zod => {
      if (zod.def.options.every(o => o._zod.pattern)) {
        const patterns = zod.def.options.map(o => o._zod.pattern);
        return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
      }
      return;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) return first(payload, ctx);
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0) return result;
          results.push(result);
        }
      }
      if (!async) return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
    };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
    if (matches.length === 1) {
      final.value = results[matches[0]].value;
      return final;
    }
    if (matches.length === 0) 
    // No matches - same as regular union
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst: inst,
      errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
    }); else 
    // Multiple matches - exclusive union failure
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst: inst,
      errors: [],
      inclusive: false,
      matches: matches
    });
    return final;
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) return first(payload, ctx);
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else results.push(result);
      }
      if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
    };
  });
  /** Returns the option whose discriminator claims `value`, or throws if ambiguous. */  function discriminatorMap(def) {
    const map = new Map;
    for (const option of def.options) {
      const values = option._zod.propValues?.[def.discriminator];
      if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
      for (const value of values) if (map.has(value)) {
        if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
        // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
      } else map.set(value, option);
    }
    return map;
  }
   /* unused pure expression or super */
  null && core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", zod => {
      const propValues = {};
      let undefinedCount = 0;
      for (const option of zod.def.options) {
        const pv = option._zod.propValues;
        if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
        if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
        for (const [k, v] of Object.entries(pv)) {
          if (!Object.prototype.hasOwnProperty.call(propValues, k)) util.assignProp(propValues, k, new Set);
          for (const val of v) propValues[k].add(val);
        }
      }
      if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
      return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
        def.options.forEach((option, i) => {
      const propShape = util.rawShape(option._zod.def);
      if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!util.isObject(input)) {
        payload.issues.push({
          code: "invalid_type",
          expected: "object",
          input: input,
          inst: inst
        });
        return payload;
      }
      const value = input?.[def.discriminator];
      const opt = disc.value.get(value);
      // forward metadata cannot choose an encoder for an absent tag
            if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
      // Fall back to union matching when the fast discriminator path fails:
      // - explicitly enabled via unionFallback, or
      // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
            if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
      // no matching discriminator
            payload.issues.push({
        code: "invalid_union",
        errors: [],
        note: "No matching discriminator",
        discriminator: def.discriminator,
        options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
        input: input,
        path: [ def.discriminator ],
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      const left = def.left._zod.run({
        value: input,
        issues: []
      }, ctx);
      const right = def.right._zod.run({
        value: input,
        issues: []
      }, ctx);
      const async = left instanceof Promise || right instanceof Promise;
      if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
      return handleIntersectionResults(payload, left, right);
    };
  });
  function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) return {
      valid: true,
      data: a
    };
    if (a instanceof Date && b instanceof Date && +a === +b) return {
      valid: true,
      data: a
    };
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
      const bKeys = Object.keys(b);
      const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
      const newObj = {
        ...a,
        ...b
      };
      if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
      for (const key of sharedKeys) {
        if (key === "__proto__") continue;
        const sharedValue = mergeValues(a[key], b[key]);
        if (!sharedValue.valid) return {
          valid: false,
          mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
        };
        newObj[key] = sharedValue.data;
      }
      return {
        valid: true,
        data: newObj
      };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) return {
        valid: false,
        mergeErrorPath: []
      };
      const newArray = [];
      for (let index = 0; index < a.length; index++) {
        const itemA = a[index];
        const itemB = b[index];
        const sharedValue = mergeValues(itemA, itemB);
        if (!sharedValue.valid) return {
          valid: false,
          mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
        };
        newArray.push(sharedValue.data);
      }
      return {
        valid: true,
        data: newArray
      };
    }
    return {
      valid: false,
      mergeErrorPath: []
    };
  }
  function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map;
    let unrecIssue;
    const keyIssues = new Map;
    const collect = (iss, side) => {
      let keys;
      if (iss.code === "unrecognized_keys" && !iss.path?.length) {
        unrecIssue ?? (unrecIssue = iss);
        keys = iss.keys;
      } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
        const k = String(iss.path[0]);
        if (!keyIssues.has(k)) keyIssues.set(k, iss);
        keys = [ k ];
      } else return false;
      for (const k of keys) {
        if (!unrecKeys.has(k)) unrecKeys.set(k, {});
        unrecKeys.get(k)[side] = true;
      }
      return true;
    };
    for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
    for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
    // Report only keys rejected by BOTH sides
        const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
      const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
      if (aggregated.length) result.issues.push({
        ...unrecIssue,
        keys: aggregated
      });
      for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
      if (util.aborted(result)) return result;
      throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
  }
  const $ZodTuple =  /* unused pure expression or super */ null && core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          input: input,
          inst: inst,
          expected: "tuple",
          code: "invalid_type"
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
      const proms = [];
      const optinStart = getTupleOptStart(items, "optin");
      const optoutStart = getTupleOptStart(items, "optout");
      if (!def.rest) {
        if (input.length < optinStart) {
          payload.issues.push({
            code: "too_small",
            minimum: optinStart,
            inclusive: true,
            input: input,
            inst: inst,
            origin: "array"
          });
          return payload;
        }
        if (input.length > items.length) payload.issues.push({
          code: "too_big",
          maximum: items.length,
          inclusive: true,
          input: input,
          inst: inst,
          origin: "array"
        });
      }
      // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
            const itemResults = new Array(items.length);
      // only tracked when there is a rest loop to skip
            const abortEarly = def.rest ? ctx?.abortEarly : void 0;
      let itemAborted = false;
      for (let i = 0; i < items.length; i++) {
        const r = items[i]._zod.run({
          value: input[i],
          issues: []
        }, ctx);
        if (r instanceof Promise) proms.push(r.then(rr => {
          itemResults[i] = rr;
        })); else {
          itemResults[i] = r;
          if (abortEarly && !itemAborted && r.issues.length) itemAborted = util.aborted(r);
        }
      }
      // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
            if (def.rest && !itemAborted) {
        let i = items.length - 1;
        const rest = input.slice(items.length);
        let seen = payload.issues.length;
        for (const el of rest) {
          if (abortEarly && payload.issues.length !== seen) {
            if (util.aborted(payload, seen)) break;
            seen = payload.issues.length;
          }
          i++;
          const result = def.rest._zod.run({
            value: el,
            issues: []
          }, ctx);
          if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
        }
      }
      if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
      return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
  });
  function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
      // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
      const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
      if (!omittable) return i + 1;
    }
    return 0;
  }
  function handleTupleResult(result, final, index) {
    if (result.issues.length) final.issues.push(...util.prefixIssues(index, result.issues));
    final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
      const r = itemResults[i];
      const isPresent = i < input.length;
      // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
            if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
        final.value.length = i;
        break;
      }
      if (r.issues.length) {
        if (!isPresent && i >= optoutStart) {
          final.value.length = i;
          break;
        }
        final.issues.push(...util.prefixIssues(i, r.issues));
      }
      final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
        for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
    return final;
  }
  const $ZodRecord =  $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isPlainObject(input)) {
        payload.issues.push({
          expected: "record",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      }
      // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
            const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = new Set;
        for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__") continue;
          const keyResult = def.keyType._zod.run({
            value: key,
            issues: []
          }, ctx);
          if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [ key ],
              inst: inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__") continue;
          const result = def.valueType._zod.run({
            value: input[key],
            issues: []
          }, ctx);
          if (result instanceof Promise) proms.push(result.then(result => {
            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
            payload.value[outKey] = result.value;
          })); else {
            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
            payload.value[outKey] = result.value;
          }
        }
        let unrecognized;
        for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
          // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
          if (key === "__proto__") continue;
          payload.value[key] = input[key];
        } else {
          unrecognized = unrecognized ?? [];
          unrecognized.push(key);
        }
        if (unrecognized && unrecognized.length > 0) payload.issues.push({
          code: "unrecognized_keys",
          input: input,
          inst: inst,
          keys: unrecognized,
          continue: true
        });
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
                let unrecognized;
        // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
                for (const key of Reflect.ownKeys(input)) {
          if (key === "__proto__") continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
          let keyResult = def.keyType._zod.run({
            value: key,
            issues: []
          }, ctx);
          if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
          // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                    const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
          if (checkNumericKey) {
            const retryResult = def.keyType._zod.run({
              value: Number(key),
              issues: []
            }, ctx);
            if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
            if (retryResult.issues.length === 0) keyResult = retryResult;
          }
          if (keyResult.issues.length) {
            if (def.mode === "loose") 
            // Pass through unchanged
            payload.value[key] = input[key]; else if (values) {
              unrecognized = unrecognized ?? [];
              unrecognized.push(key);
            } else 
            // Default "strict" behavior: error on invalid key
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [ key ],
              inst: inst
            });
            continue;
          }
          // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                    const outKey = keyResult.value;
          if (outKey === "__proto__") continue;
          const result = def.valueType._zod.run({
            value: input[key],
            issues: []
          }, ctx);
          if (result instanceof Promise) proms.push(result.then(result => {
            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
            payload.value[outKey] = result.value;
          })); else {
            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) payload.issues.push({
          code: "unrecognized_keys",
          input: input,
          inst: inst,
          keys: unrecognized,
          continue: true
        });
      }
      if (proms.length) return Promise.all(proms).then(() => payload);
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!(input instanceof Map)) {
        payload.issues.push({
          expected: "map",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      }
      const proms = [];
      payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
      const abortEarly = ctx?.abortEarly;
      let seen = payload.issues.length;
      for (const [key, value] of input) {
        if (abortEarly && payload.issues.length !== seen) {
          if (util.aborted(payload, seen)) break;
          seen = payload.issues.length;
        }
        const keyResult = def.keyType._zod.run({
          value: key,
          issues: []
        }, ctx);
        const valueResult = def.valueType._zod.run({
          value: value,
          issues: []
        }, ctx);
        if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
          handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
        })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
      }
      if (proms.length) return Promise.all(proms).then(() => payload);
      return payload;
    };
    capSize(inst, mapSize);
  });
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
      code: "invalid_key",
      origin: "map",
      input: input,
      inst: inst,
      issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    });
    if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
      origin: "map",
      code: "invalid_element",
      input: input,
      inst: inst,
      key: key,
      issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    });
    final.value.set(keyResult.value, valueResult.value);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!(input instanceof Set)) {
        payload.issues.push({
          input: input,
          inst: inst,
          expected: "set",
          code: "invalid_type"
        });
        return payload;
      }
      const proms = [];
      payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
      const abortEarly = ctx?.abortEarly;
      let seen = payload.issues.length;
      for (const item of input) {
        if (abortEarly && payload.issues.length !== seen) {
          if (util.aborted(payload, seen)) break;
          seen = payload.issues.length;
        }
        const result = def.valueType._zod.run({
          value: item,
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
      }
      if (proms.length) return Promise.all(proms).then(() => payload);
      return payload;
    };
    capSize(inst, setSize);
  });
  function handleSetResult(result, final) {
    if (result.issues.length) final.issues.push(...result.issues);
    final.value.add(result.value);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = util.getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    util.defineLazyInternal(inst, "pattern", zod => {
      const patternValues = util.getEnumValues(zod.def.entries).filter(k => util.propertyKeyTypes.has(typeof k));
      // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
            return new RegExp(patternValues.length ? `^(${patternValues.map(o => util.escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) return payload;
      payload.issues.push({
        code: "invalid_value",
        values: values,
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", zod => {
      const vals = zod.def.values;
      // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
            return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) return payload;
      payload.issues.push({
        code: "invalid_value",
        values: def.values,
        input: input,
        inst: inst
      });
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      // @ts-ignore
            if (input instanceof File) return payload;
      payload.issues.push({
        expected: "file",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    };
  });
  const $ZodTransform =  $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
      const _out = def.transform(payload.value, payload);
      if (ctx.async) {
        const output = _out instanceof Promise ? _out : Promise.resolve(_out);
        return output.then(output => {
          payload.value = output;
          return payload;
        });
      }
      if (_out instanceof Promise) throw new $ZodAsyncError;
      payload.value = _out;
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  const $ZodOptional =  $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
        defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", zod => {
      const values = zod.def.innerType._zod.values;
      return values ? new Set([ ...values, void 0 ]) : void 0;
    });
    defineLazyInternal(inst, "pattern", zod => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
        if (def.innerType._zod.optin !== "defaulted") return payload;
        // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
                const result = def.innerType._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
        util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
        inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  const $ZodNullable =  $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", zod => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
    });
    defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
    inst._zod.parse = (payload, ctx) => {
      // Forward direction (decode): allow null to pass through
      if (payload.value === null) return payload;
      return def.innerType._zod.run(payload, ctx);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
        inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
      // Forward direction (decode): apply defaults for undefined input
            if (payload.value === void 0) {
        payload.value = def.defaultValue;
        /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */        return payload;
      }
      // Forward direction: continue with default handling
            const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
      return handleDefaultResult(result, def);
    };
  });
  function handleDefaultResult(payload, def) {
    if (payload.value === void 0) payload.value = def.defaultValue;
    return payload;
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
      // Forward direction (decode): apply prefault for undefined input
            if (payload.value === void 0) payload.value = def.defaultValue;
      return def.innerType._zod.run(payload, ctx);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", zod => {
      const v = zod.def.innerType._zod.values;
      return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
      return handleNonOptionalResult(result, inst);
    };
  });
  function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === void 0) payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst: inst
    });
    return payload;
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
      const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) return result.then(result => {
        payload.value = result.issues.length === 0;
        return payload;
      });
      payload.value = result.issues.length === 0;
      return payload;
    };
  });
  function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
      payload.value = result.value;
      // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
            if (result.memo) payload.memo = true;
      return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
        payload.value = def.catchValue({
      ...result,
      value: payload.value,
      error: {
        issues: result.issues.map(iss => finalizeIssue(iss, ctx, config()))
      },
      input: payload.value
    });
    return payload;
  }
  const $ZodCatch =  $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
      // Forward direction (decode): apply catch logic
            const result = def.innerType._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
      return handleCatchResult(payload, result, def, ctx);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
        payload.issues.push({
          input: payload.value,
          inst: inst,
          expected: "nan",
          code: "invalid_type"
        });
        return payload;
      }
      return payload;
    };
  });
  const $ZodPipe =  $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        const right = def.out._zod.run(payload, ctx);
        if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
        return handlePipeResult(right, def.in, ctx);
      }
      const left = def.in._zod.run(payload, ctx);
      if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
      return handlePipeResult(left, def.out, ctx);
    };
  });
  function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
      // prevent further checks
      left.aborted = true;
      return left;
    }
    return next._zod.run({
      value: left.value,
      issues: left.issues
    }, ctx);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
      const direction = ctx.direction || "forward";
      if (direction === "forward") {
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
        return handleCodecAResult(left, def, ctx);
      } else {
        const right = def.out._zod.run(payload, ctx);
        if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
        return handleCodecAResult(right, def, ctx);
      }
    };
  });
  function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
      // prevent further checks
      result.aborted = true;
      return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
      const transformed = def.transform(result.value, result);
      if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
      return handleCodecTxResult(result, transformed, def.out, ctx);
    } else {
      const transformed = def.reverseTransform(result.value, result);
      if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
      return handleCodecTxResult(result, transformed, def.in, ctx);
    }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
      left.aborted = true;
      return left;
    }
    return nextSchema._zod.run({
      value: value,
      issues: left.issues
    }, ctx);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
      const result = def.innerType._zod.run(payload, ctx);
      if (result instanceof Promise) return result.then(handleReadonlyResult);
      return handleReadonlyResult(result);
    };
  });
  function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo) payload.value = Object.freeze(payload.value);
    return payload;
  }
  // a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
    function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
      const d = ch._zod.def;
      if (d.pattern) pattern = d.pattern;
      isInt || (isInt = !!d.format?.includes("int"));
      const lo = d.minimum ?? d.length;
      const hi = d.maximum ?? d.length;
      if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
      if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
    }
    if (pattern) return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
        if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
    if (minimum !== void 0 || maximum !== void 0) return regexes.string({
      minimum: minimum,
      maximum: maximum
    }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  // a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
    function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
        const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
      const before = inner._zod.pattern?.source;
      const after = partPattern(inner);
      if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
      return own;
    }
    if (def.options) {
      const sources = def.options.map(partPattern);
      if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
  }
   /* unused pure expression or super */ null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) if (typeof part === "object" && part !== null) {
      // is Zod schema
      const source = partPattern(part);
      if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
      regexParts.push(util.cleanRegex(source));
    } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
      if (typeof payload.value !== "string") {
        payload.issues.push({
          input: payload.value,
          inst: inst,
          expected: "string",
          code: "invalid_type"
        });
        return payload;
      }
      inst._zod.pattern.lastIndex = 0;
      if (!inst._zod.pattern.test(payload.value)) {
        payload.issues.push({
          input: payload.value,
          inst: inst,
          code: "invalid_format",
          format: def.format ?? "template_literal",
          pattern: inst._zod.pattern.source
        });
        return payload;
      }
      return payload;
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
        Object.defineProperty(inst, "_def", {
      value: def
    });
    inst._zod.def = def;
    inst.implement = func => {
      if (typeof func !== "function") throw new Error("implement() must be called with a function");
      // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
            return Object.defineProperty(function(...args) {
        const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
        const result = Reflect.apply(func, this, parsedArgs);
        if (inst._def.output) return parse(inst._def.output, result);
        return result;
      }, "_zod", {
        value: inst._zod,
        enumerable: false
      });
    };
    inst.implementAsync = func => {
      if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
      return Object.defineProperty(async function(...args) {
        const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
        const result = await Reflect.apply(func, this, parsedArgs);
        if (inst._def.output) return await parseAsync(inst._def.output, result);
        return result;
      }, "_zod", {
        value: inst._zod,
        enumerable: false
      });
    };
    inst._zod.parse = (payload, _ctx) => {
      if (typeof payload.value !== "function") {
        payload.issues.push({
          code: "invalid_type",
          expected: "function",
          input: payload.value,
          inst: inst
        });
        return payload;
      }
      // Check if output is a promise type to determine if we should use async implementation
            const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
      if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
      return payload;
    };
    inst.input = (...args) => {
      const F = inst.constructor;
      if (Array.isArray(args[0])) return new F({
        type: "function",
        input: new $ZodTuple({
          type: "tuple",
          items: args[0],
          rest: args[1]
        }),
        output: inst._def.output
      });
      return new F({
        type: "function",
        input: args[0],
        output: inst._def.output
      });
    };
    inst.output = output => {
      const F = inst.constructor;
      return new F({
        type: "function",
        input: inst._def.input,
        output: output
      });
    };
    return inst;
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
      value: inner,
      issues: []
    }, ctx));
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
        util.defineLazy(inst._zod, "innerType", () => {
      const d = def;
      if (!d._cachedInner) d._cachedInner = def.getter();
      return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
    util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
    inst._zod.parse = (payload, ctx) => {
      const inner = inst._zod.innerType;
      return inner._zod.run(payload, ctx);
    };
  });
   /* unused pure expression or super */ null && core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => payload;
    inst._zod.check = payload => {
      const input = payload.value;
      const r = def.fn(input);
      if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
      handleRefineResult(r, payload, input, inst);
      return;
    };
  });
  function handleRefineResult(result, payload, input, inst) {
    if (!result) {
      const _iss = {
        code: "custom",
        input: input,
        inst: inst,
        // incorporates params.error into issue reporting
        path: [ ...inst._zod.def.path ?? [] ],
        // incorporates params.error into issue reporting
        continue: !inst._zod.def.abort
      };
      if (inst._zod.def.params) _iss.params = inst._zod.def.params;
      payload.issues.push(util.issue(_iss));
    }
  }
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/registries.js
  var registries_a;
   /* unused pure expression or super */ null && Symbol("ZodOutput");
   /* unused pure expression or super */ null && Symbol("ZodInput");
  class $ZodRegistry {
    constructor() {
      this._map = new WeakMap;
      this._idmap = new Map;
    }
    add(schema, ..._meta) {
      const meta = _meta[0];
      this._map.set(schema, meta);
      if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
      return this;
    }
    clear() {
      this._map = new WeakMap;
      this._idmap = new Map;
      return this;
    }
    remove(schema) {
      const meta = this._map.get(schema);
      if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
      this._map.delete(schema);
      return this;
    }
    get(schema) {
      // return this._map.get(schema) as any;
      // inherit metadata
      const p = schema._zod.parent;
      if (p) {
        const pm = {
          ...this.get(p) ?? {}
        };
        delete pm.id;
 // do not inherit id
                const f = {
          ...pm,
          ...this._map.get(schema)
        };
        return Object.keys(f).length ? f : void 0;
      }
      return this._map.get(schema);
    }
    has(schema) {
      return this._map.has(schema);
    }
  }
  // registries
    function registry() {
    return new $ZodRegistry;
  }
  (registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
  globalThis.__zod_globalRegistry;
  // CONCATENATED MODULE: ../../node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks) def.checks = [ ...def.checks ];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
    function _string(Class, params) {
    return new Class(snapshotChecks({
      type: "string",
      ...normalizeParams(params)
    }));
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _isoDateTime(Class, params) {
    return new Class({
      type: "string",
      format: "datetime",
      check: "string_format",
      offset: false,
      local: false,
      precision: null,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _number(Class, params) {
    return new Class(snapshotChecks({
      type: "number",
      checks: [],
      ...normalizeParams(params)
    }));
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _boolean(Class, params) {
    return new Class({
      type: "boolean",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _unknown(Class) {
    return new Class({
      type: "unknown"
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _gt(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _positive(params) {
    return _gt(0, params);
  }
  // negative
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
      check: "min_length",
      ...normalizeParams(params),
      minimum: minimum
    });
  }
  // @__NO_SIDE_EFFECTS__
    // @__NO_SIDE_EFFECTS__
  function _regex(pattern, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern: pattern
    });
  }
  // @__NO_SIDE_EFFECTS__
    // CONCATENATED MODULE: ../../node_modules/zod/v4/core/errors.js
  /* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
  function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  const _issuesDesc = {
    value: void 0,
    enumerable: false
  };
  /* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */  const _installedToString =  new WeakSet([ Object.prototype, Error.prototype ]);
  const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
        _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
        _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value = () => this.message;
          Object.defineProperty(this, "toString", {
            value: value,
            configurable: true,
            writable: true
          });
          return value;
        },
        set(value) {
          Object.defineProperty(this, "toString", {
            value: value,
            configurable: true,
            writable: true
          });
        }
      });
    }
  };
  $constructor("$ZodError", initializer);
  const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });
  /** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */  const _parse = _Err => {
    const fn = (schema, value, _ctx, _params) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: false
      } : {
        async: false
      };
      const result = schema._zod.run({
        value: value,
        issues: []
      }, ctx);
      if (result instanceof Promise) throw new $ZodAsyncError;
      if (result.issues.length) {
        const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, _params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parse_parse =  _parse($ZodRealError);
  const _parseAsync = _Err => {
    const fn = async (schema, value, _ctx, params) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: true
      } : {
        async: true
      };
      let result = schema._zod.run({
        value: value,
        issues: []
      }, ctx);
      if (result instanceof Promise) result = await result;
      if (result.issues.length) {
        const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parse_parseAsync =  _parseAsync($ZodRealError);
  const _safeParse = _Err => (schema, value, _ctx) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: false
    } : {
      async: false
    };
    const result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError;
    return result.issues.length ? failure(_Err, result.issues, ctx) : {
      success: true,
      data: result.value
    };
  };
  const safeParse =  _safeParse($ZodRealError);
  // the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
    function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
          // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                    issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        // a replacement makes the getter's branch unreachable, so the captures have to go here too
                issues = void 0;
        ctx = void 0;
      }
    };
  }
  const _safeParseAsync = _Err => async (schema, value, _ctx) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: true
    } : {
      async: true
    };
    let result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : {
      success: true,
      data: result.value
    };
  };
  const safeParseAsync =  _safeParseAsync($ZodRealError);
  // registry mirrors of the compiler's sentinels, so this module never imports the compiler
     /* unused pure expression or super */ null && Symbol.for("zod.compile.invalid");
   /* unused pure expression or super */ null && Symbol.for("zod.compile.fallback");
  // Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
    // CONCATENATED MODULE: ../../node_modules/zod/v4/mini/schemas.js
  const ZodMiniType =  $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value) {
      own(this, "with", value);
    },
    parse(data, params) {
      return parse_parse(this, data, params, {
        callee: this.parse
      });
    },
    parseAsync(data, params) {
      return parse_parseAsync(this, data, params, {
        callee: this.parseAsync
      });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    check(...checks) {
      const def = this.def;
      return this.clone({
        ...def,
        checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
          _zod: {
            check: ch,
            def: {
              check: "custom"
            },
            onattach: []
          }
        } : ch) ]
      }, {
        parent: true
      });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta) {
      reg.add(this, meta);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  const ZodMiniString =  $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function schemas_string(params) {
    return _string(ZodMiniString, params);
  }
  const ZodMiniStringFormat =  $constructor("ZodMiniStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    /**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
   /* unused pure expression or super */ null && core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  /**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniNumber =  $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function schemas_number(params) {
    return _number(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat =  $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean =  $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt =  /* unused pure expression or super */ null && core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
  });
   /* unused pure expression or super */ null && core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniUnknown =  $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function unknown() {
    return _unknown(ZodMiniUnknown);
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniNever", (inst, def) => {
    core.$ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniArray =  $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function array(element, params) {
    return new ZodMiniArray({
      type: "array",
      element: element,
      ...normalizeParams(params)
    });
  }
  // .keyof
  // @__NO_SIDE_EFFECTS__
    const ZodMiniObject =  $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", self => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
    function object(shape, params) {
    const def = {
      type: "object",
      shape: shape ?? {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  // strictObject
  // @__NO_SIDE_EFFECTS__
    // looseObject
  // @__NO_SIDE_EFFECTS__
  function looseObject(shape, params) {
    return new ZodMiniObject({
      type: "object",
      shape: shape,
      catchall: unknown(),
      ...normalizeParams(params)
    });
  }
  // object methods
  // @__NO_SIDE_EFFECTS__
    function schemas_extend(schema, shape) {
    return extend(schema, shape);
  }
  // @__NO_SIDE_EFFECTS__
    const ZodMiniUnion =  $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function union(options, params) {
    return new ZodMiniUnion({
      type: "union",
      options: options,
      ...normalizeParams(params)
    });
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
  });
  /** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */   /* unused pure expression or super */ null && core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniRecord =  $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) return new ZodMiniRecord({
      type: "record",
      keyType: schemas_string(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
    return new ZodMiniRecord({
      type: "record",
      keyType: keyType,
      valueType: valueType,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniEnum", (inst, def) => {
    core.$ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
        inst.options = [ ...inst._zod.values ];
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniTransform =  $constructor("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function transform(fn) {
    return new ZodMiniTransform({
      type: "transform",
      transform: fn
    });
  }
  const ZodMiniOptional =  $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function optional(innerType) {
    return new ZodMiniOptional({
      type: "optional",
      innerType: innerType
    });
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniNullable =  $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function nullable(innerType) {
    return new ZodMiniNullable({
      type: "nullable",
      innerType: innerType
    });
  }
  // nullish
  // @__NO_SIDE_EFFECTS__
    function schemas_nullish(innerType) {
    return optional(nullable(innerType));
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniCatch =  $constructor("ZodMiniCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
      type: "catch",
      innerType: innerType,
      catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
    });
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    const ZodMiniPipe =  $constructor("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function pipe(in_, out) {
    return new ZodMiniPipe({
      type: "pipe",
      in: in_,
      out: out
    });
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // export function lazy<T extends object>(getter: () => T): T {
  //   return util.createTransparentProxy<T>(getter);
  // }
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // custom checks
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    // CONCATENATED MODULE: ../../build/diff/data-diff.js
  /** The results that this version can judge. `empty` is newer than some servers; see {@link resultOf}. */
  const diffResults = [ 'identical', 'different', 'bad-pks', 'missing-pks', 'empty', 'error' ];
  /** The numeric fields of `diff_stats`, over all ages of Datafold's API. */  const figureNames = [ 'match_ratio', 'diff_rows_count', 'rows_added', 'rows_removed', 'table_a_row_count', 'table_b_row_count', 'diff_schema', 'diff_pks', 'diff_rows', 'diff_values', 'diff_null_pks', 'diff_duplicate_pks', 'diff_rows_number', 'diff_ratio', 'exclusive_ratio', 'errors' ];
  /** `status` decides when it is there, `done` only without it; a status that we do not know is still running. */  function phaseOf(diff) {
    switch (diff.status ?? (diff.done ? 'done' : 'waiting')) {
     case 'done':
      return diff.result === null || diff.stats === null || diff.resultsPending ? 'settling' : 'ended';

     case 'failed':
     case 'cancelled':
      return 'ended';

     case 'needs_confirmation':
     case 'needs_authentication':
      return 'needs-action';

     default:
      return 'running';
    }
  }
  /** Datafold's statuses over all ages of its API; any other word is new to us. */  const knownStatuses = [ 'needs_confirmation', 'needs_authentication', 'queued', 'waiting', 'processing', 'done', 'failed', 'cancelled' ];
  /** Whether this version knows Datafold's word for the status (none at all counts as known). */  function isKnownStatus(status) {
    return status === null || knownStatuses.includes(status);
  }
  /** The result to judge, `null` for none or for a word this version does not know. Identical tables without any row are `empty`, as newer servers say themselves. */  function resultOf(diff) {
    if (diff.result === 'identical' && bothEmpty(diff)) return 'empty';
    return diffResults.find(word => word === diff.result) ?? null;
  }
  /** Whether Datafold counted no row on either side. */  function bothEmpty(diff) {
    return diff.stats?.table_a_row_count === 0 && diff.stats.table_b_row_count === 0;
  }
  const wholeNumbers = [ 'diff_rows_count', 'rows_added', 'rows_removed', 'table_a_row_count', 'table_b_row_count' ];
  /**
 * A figure as Datafold gives it, or `null` where it measured nothing: absent, not a possible value of the field (a negative
 * count, a ratio above 1), the schema of a cross-database diff (always 0 there), the match of two empty tables (always 0 there).
 */  function figure(diff, name) {
    const value = diff.stats?.[name] ?? null;
    if (value === null || !Number.isFinite(value) || value < 0) return null;
    if (wholeNumbers.includes(name) && !Number.isInteger(value)) return null;
    if (name === 'match_ratio' && (value > 1 || bothEmpty(diff))) return null;
    if (name === 'diff_schema' && diff.crossDatabase) return null;
    return value;
  }
  /** A figure that a condition may rest on: like {@link figure}, but of a sampled diff only the match counts as measured. */  function measure(diff, name) {
    if (diff.stats?.sampled === true && name !== 'match_ratio') return null;
    return figure(diff, name);
  }
  // CONCATENATED MODULE: ../../build/diff/decimal.js
  /** The decimal that a run of digits with an optional point spells; `null` for anything else (signs, exponents, separators). */
  function parseDecimal(text) {
    const match = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
    if (match === null) return null;
    const fraction = match[2] ?? '';
    return {
      digits: BigInt(`${match[1]}${fraction}`),
      scale: fraction.length
    };
  }
  /** The shortest decimal that reads back as this finite, non-negative number. */  function decimalOf(value) {
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale >= 0 ? {
      digits: digits,
      scale: scale
    } : {
      digits: digits * 10n ** BigInt(-scale),
      scale: 0
    };
  }
  /** Exact product. */  function times(a, b) {
    return {
      digits: a.digits * b.digits,
      scale: a.scale + b.scale
    };
  }
  /** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */  function compare(a, b) {
    const left = a.digits * 10n ** BigInt(Math.max(0, b.scale - a.scale));
    const right = b.digits * 10n ** BigInt(Math.max(0, a.scale - b.scale));
    return left < right ? -1 : left > right ? 1 : 0;
  }
  // CONCATENATED MODULE: ../../build/diff/thresholds.js
  const operators = [ '<=', '<', '>=', '>', '=' ];
  const rowFigures = [ 'rows_added', 'rows_removed', 'diff_rows_count' ];
  /** Whether a condition on this figure is in per cent of dataset A's rows when it carries `%`. */  function isPercentOfRows(condition) {
    return condition.percent && rowFigures.includes(condition.figure);
  }
  /** Reads the input `thresholds`: the conditions, and a problem for each line that is not one (never a default in its place). */  function parseThresholds(text) {
    const conditions = [];
    const problems = [];
    for (const line of text.split(/\r\n|\r|\n/).map(raw => raw.trim())) {
      if (line === '' || line.startsWith('#')) continue;
      const parsed = parseCondition(line);
      if (typeof parsed === 'string') problems.push({
        line: line,
        problem: parsed
      }); else conditions.push(parsed);
    }
    return {
      conditions: conditions,
      problems: problems
    };
  }
  function parseCondition(line) {
    if ((line.match(/[<>=]+/g) ?? []).length > 1) return 'holds more than one condition: write one a line, and start the block with `|` (a `>` block folds its lines into one)';
    const match = /^([A-Za-z_]+)\s*([<>=]+)\s*([^\s%<>=]+)\s*(%?)$/.exec(line);
    if (match === null) return 'is not a condition: write a figure, an operator and a limit, like `rows_added <= 1000`';
    const [, name = '', sign = '', number = '', per = ''] = match;
    const figure = figureNames.find(known => known === name);
    if (figure === void 0) return `names no figure of diff_stats: use one of ${figureNames.join(', ')}`;
    const operator = operators.find(known => known === sign);
    if (operator === void 0) return `has no such operator: use one of ${operators.join(' ')}`;
    const limit = parseDecimal(number);
    if (limit === null) return 'has a limit that is not plain digits with an optional point: no sign, exponent or separators, like `1000` or `0.5%`';
    return complaint(figure, limit, per === '%') ?? condition(figure, operator, limit, number, per);
  }
  function condition(figure, operator, limit, number, per) {
    return {
      figure: figure,
      operator: operator,
      limit: limit,
      percent: per === '%',
      text: `${figure} ${operator} ${number}${per}`
    };
  }
  function complaint(figure, limit, percent) {
    if (figure === 'match_ratio') {
      const most = decimalOf(percent ? 100 : 1);
      return compare(limit, most) > 0 ? 'is out of range: the match goes from 0 to 1, or from 0% to 100%' : null;
    }
    if (percent && !rowFigures.includes(figure)) return `cannot be in per cent, since the unit of ${figure} is not: write the plain number (per cent works for ${rowFigures.join(', ')} and match_ratio)`;
    return null;
  }
  /** Holds one condition against a diff. What was not measured does not hold. */  function thresholds_check(condition, diff) {
    const actual = measure(diff, condition.figure);
    const base = isPercentOfRows(condition) ? measure(diff, 'table_a_row_count') : null;
    const order = actual === null ? null : comparison(condition, actual, base);
    if (order === null) return {
      condition: condition,
      outcome: 'not-measured',
      actual: actual,
      base: base
    };
    return {
      condition: condition,
      outcome: holds(condition.operator, order) ? 'held' : 'broken',
      actual: actual,
      base: base
    };
  }
  /** How the actual figure compares to the limit; `null` where there is nothing to compare (a share of no rows, or of an unknown number). */  function comparison(condition, actual, base) {
    if (!condition.percent) return compare(decimalOf(actual), condition.limit);
    const hundredfold = times(decimalOf(actual), decimalOf(100));
    if (!isPercentOfRows(condition)) return compare(hundredfold, condition.limit);
    if (base === null || base === 0 && actual > 0) return null;
    return base === 0 ? compare(decimalOf(0), condition.limit) : compare(hundredfold, times(condition.limit, decimalOf(base)));
  }
  function holds(operator, order) {
    switch (operator) {
     case '<=':
      return order <= 0;

     case '<':
      return order < 0;

     case '>=':
      return order >= 0;

     case '>':
      return order > 0;

     case '=':
      return order === 0;
    }
  }
  const watched = [ 'rows_added', 'rows_removed', 'diff_rows_count', 'diff_schema' ];
  /** Figures that are not zero and that no condition names: what the thresholds let through unseen. */  function unlimitedFigures(conditions, diff) {
    return watched.flatMap(name => {
      const actual = measure(diff, name);
      const named = conditions.some(condition => condition.figure === name);
      return actual === null || actual === 0 || named ? [] : [ {
        figure: name,
        actual: actual
      } ];
    });
  }
  // CONCATENATED MODULE: ../../build/errors.js
  /** A mistake that the user can mend: the message says what is wrong, why it usually happens and what to do. Shown as it is. */
  class UserError extends Error {
    name='UserError';
  }
  /** The run was told to stop (a signal of the runner). The only thing that ends the wait by throwing. */  class CancelledError extends Error {
    name='CancelledError';
    constructor() {
      super('GitHub stopped this step: the workflow was cancelled, or the job ran out of time.');
    }
  }
  /** Throws if the run was told to stop. */  function throwIfCancelled(signal) {
    if (signal.aborted) throw new CancelledError;
  }
  // CONCATENATED MODULE: ../../build/inputs/reading.js
  function good(value) {
    return {
      value: value
    };
  }
  /** One problem. Starts in the middle of a sentence whose subject is the input: `"abc" is not …`. */  function bad(problem) {
    return {
      problems: [ problem ]
    };
  }
  /** A piece of the user's text in quotes, short and on one line. Never for secrets. */  function quoted(text) {
    const line = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
    const characters = [ ...line ];
    return characters.length > 80 ? `"${characters.slice(0, 79).join('')}…"` : `"${line}"`;
  }
  /** A zod schema for an input that is read from its trimmed text. `ifEmpty` is the problem with an empty one; without it empty is fine. */  function input(read, ifEmpty) {
    return pipe(schemas_string(), transform((raw, context) => {
      const text = raw.trim();
      const reading = text === '' && ifEmpty !== void 0 ? bad(ifEmpty) : read(text);
      if ('value' in reading) return reading.value;
      for (const message of reading.problems) context.issues.push({
        code: 'custom',
        message: message,
        input: void 0
      });
      return NEVER;
    }));
  }
  /** What is wrong with an empty input that has a default: it was set, to nothing. */  function emptied(name, example) {
    return 'is set but empty, most likely from a variable or an output that does not exist. ' + `Leave the line out for the default, or write \`${name}: ${example}\``;
  }
  /** One of a few words; case is ignored, `_` counts as `-`. */  function choice(name, words) {
    const listed = words.map(word => `\`${word}\``).join(', ');
    return input(text => {
      const word = words.find(known => known === text.toLowerCase().replaceAll('_', '-'));
      return word === void 0 ? bad(`${quoted(text)} is none of ${listed}. Write for example \`${name}: ${words[0]}\``) : good(word);
    }, emptied(name, words[0] ?? ''));
  }
  /** Yes or no, as `true` or `false`. */  function flag(name, example) {
    return input(text => {
      const word = text.toLowerCase();
      if (word === 'true' || word === 'false') return good(word === 'true');
      return bad(`${quoted(text)} is neither \`true\` nor \`false\`. Write for example \`${name}: ${example}\``);
    }, emptied(name, String(example)));
  }
  // CONCATENATED MODULE: ../../build/inputs/api-key.js
  const shortest = 8;
  /** The Datafold API key. No message ever shows any part of it. */  function apiKeyInput(circumstances) {
    return input(readApiKey, `is empty. ${whyEmpty(circumstances)}`);
  }
  function readApiKey(text) {
    const write = 'Put the bare key into a repository secret and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`';
    if (/^(key|bearer)\s/i.test(text)) return bad(`starts with "Key " or "Bearer ", which this action adds by itself. ${write}`);
    if (/\s/.test(text)) return bad(`has white space inside, most likely from copying more than the key. ${write}`);
    if (!/^[\x21-\x7e]+$/.test(text)) return bad(`has characters that no key has (outside ASCII), most likely from copying. ${write}`);
    if (text.length < shortest) return bad(`is shorter than ${shortest} characters, so it is no Datafold key. ${write}`);
    return good(text);
  }
  function whyEmpty({fromFork: fromFork, byDependabot: byDependabot}) {
    if (byDependabot) return 'Runs started by Dependabot see only Dependabot’s own secrets. ' + "Add the key under Settings → Secrets and variables → Dependabot, or skip this job with `if: github.actor != 'dependabot[bot]'`";
    if (fromFork) return 'GitHub passes no secrets to pull requests from forks. ' + 'Gate them from a `workflow_run` workflow in this repository, or skip this job with `if: github.event.pull_request.head.repo.full_name == github.repository`';
    return 'Most likely the secret is not set, is misspelt, or belongs to an environment that this job does not name. ' + 'Add it under Settings → Secrets and variables → Actions and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`';
  }
  // CONCATENATED MODULE: ../../build/http/loopback.js
  /** Whether a URL points to this very machine: localhost, 127.0.0.0/8 or [::1]. Only there may a key travel without TLS. */
  function isLoopback(url) {
    return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
  }
  // CONCATENATED MODULE: ../../build/inputs/host.js
  const example = 'https://app.datafold.com';
  /** Datafold's origin: scheme, name and port, without a slash at the end. */  const hostInput = input(readHost, emptied('host', example));
  /** With or without a scheme, a slash at the end tolerated; `https` only, `http` for this machine alone. */  function readHost(text) {
    const write = `Write for example \`host: ${example}\``;
    const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?((?:\[[0-9a-f:.]+\]|[^\s/\\?#@:[\]]+)(?::\d+)?)\/*$/i.exec(text);
    if (match === null) return bad(`${quoted(text)} is not a host: it takes a name and perhaps a port, but no path, credentials, query or fragment. ${write}`);
    const scheme = (match[1] ?? 'https').toLowerCase();
    const url = parseUrl(`${scheme}://${match[2]}`);
    if (url === null || !/^[A-Za-z0-9._:[\]-]+$/.test(url.host) || scheme !== 'https' && scheme !== 'http') return bad(`${quoted(text)} is not the address of a web server. ${write}`);
    if (scheme === 'http' && !isLoopback(url)) return bad(`${quoted(text)} would send the API key unencrypted: \`http\` is for this machine alone (localhost, 127.0.0.1, [::1]). ${write}`);
    return good(url.origin);
  }
  /** A URL, `null` for text that is none. */  function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
  }
  // CONCATENATED MODULE: ../../build/inputs/datadiff-id.js
  const mostDiffs = 1e3;
  const datadiff_id_example = '`datadiff_id: 123, 456`';
  const empty = 'is empty. Most likely the step that sets it was skipped, or its id or output name is misspelt. ' + "Check that step's log; where there may be nothing to compare, skip this step with, for example, `if: steps.diff.outputs.id != ''`";
  /** Ids and links; `host` is Datafold's origin, `null` where that input is wrong itself (links are then not held against it). */  function datadiffIdInput(host) {
    return input(text => readIds(text, host), empty);
  }
  function readIds(text, host) {
    const items = text.startsWith('[') ? jsonItems(text) : text.split(/[\s,]+/).filter(item => item !== '');
    if (items === null) return bad(`${quoted(text)} is not a flat JSON array of ids and links. Write for example \`datadiff_id: [123, 456]\``);
    if (items.length === 0) return bad(empty);
    const read = items.map(item => readId(item, host));
    const problems = read.flatMap(reading => 'problems' in reading ? reading.problems : []);
    if (problems.length > 0) return {
      problems: someOf(problems)
    };
    const ids = new Set(read.flatMap(reading => 'value' in reading ? [ reading.value ] : []));
    if (ids.size > mostDiffs) return bad(`names ${ids.size} data diffs, but one step takes 1,000 at most. Spread them over several steps`);
    return good([ ...ids ]);
  }
  /** The items as they are spelt (`1e3` and `12.0` must not turn into ids); `null` for anything but a flat array of numbers and strings. */  function jsonItems(text) {
    try {
      const spelt = (_key, value, context) => typeof value === 'number' ? context?.source ?? String(value) : value;
      const items = JSON.parse(text, spelt);
      const flat = Array.isArray(items) && items.every(item => typeof item === 'string');
      return flat ? items.map(item => item.trim()) : null;
    } catch {
      return null;
    }
  }
  function readId(item, host) {
    const link = /^(?:[a-z]+:\/\/)?[^/\s]+\/+datadiffs\//i.test(item) || item.includes('://');
    if (link) return readLink(item, host);
    return wholeNumber(item) ?? bad(`${quoted(item)} is neither an id (a whole number from 1 to 9007199254740991) nor a link to a data diff. Write for example ${datadiff_id_example}`);
  }
  function wholeNumber(text) {
    const number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
    return Number.isSafeInteger(number) && number > 0 ? good(number) : null;
  }
  /** A link names the diff; that it lies on the same host as `host` is only checked, since a link never chooses where the key goes. */  function readLink(item, host) {
    const scheme = host?.startsWith('http:') === true ? 'http' : 'https';
    const url = parseUrl(item.includes('://') ? item : `${scheme}://${item}`);
    const id = wholeNumber(/^\/datadiffs\/(\d+)(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? '');
    if (url === null || id === null || url.username !== '' || url.password !== '') return bad(`${quoted(item)} is not a link to a data diff. Write for example \`datadiff_id: ${host ?? 'https://app.datafold.com'}/datadiffs/123/overview\``);
    if (host !== null && url.origin !== host) return bad(`${quoted(item)} lies on ${url.origin}, but \`host\` is ${host}. If the diff is there, write \`host: ${url.origin}\``);
    return id;
  }
  /** The first few problems; a thousand misspelt ids need no thousand lines. */  function someOf(problems) {
    const shown = problems.slice(0, 5);
    return problems.length > shown.length ? [ ...shown, `has ${problems.length - shown.length} more items that are no ids` ] : shown;
  }
  // CONCATENATED MODULE: ../../build/inputs/duration.js
  const shortestMs = 1e3;
  const longestMs = 24 * 36e5;
  /** `90s`, `30m`, `1h30m` or plain seconds, from 1 s to 24 h, as milliseconds. */  function durationInput(name, example) {
    return input(text => readDuration(text, name, example), emptied(name, example));
  }
  function readDuration(text, name, example) {
    const ms = durationMs(text);
    const write = `Write for example \`${name}: ${example}\``;
    if (ms === null) return bad(`${quoted(text)} is not a duration: use \`90s\`, \`30m\`, \`1h30m\` or plain seconds. ${write}`);
    if (ms < shortestMs || ms > longestMs) return bad(`${quoted(text)} is out of range: it goes from 1s to 24h. ${write}`);
    return good(ms);
  }
  /** Milliseconds; `null` for text that is not a duration as a whole. */  function durationMs(text) {
    if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
    const match = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/.exec(text);
    if (match === null || text === '') return null;
    const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(part => Number(part ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1e3;
  }
  // CONCATENATED MODULE: ../../build/inputs/results.js
  /** A list of results, or `none` alone; case is ignored and `_` counts as `-`. */
  function resultsInput(name, example) {
    return input(text => readResults(text, name, example), emptied(name, 'none'));
  }
  function readResults(text, name, example) {
    const words = text.split(/[\s,]+/).filter(word => word !== '');
    const normal = words.map(word => word.toLowerCase().replaceAll('_', '-'));
    if (normal.length === 1 && normal[0] === 'none') return good([]);
    const write = `Write for example \`${name}: ${example}\``;
    if (normal.includes('none')) return bad(`${quoted(text)} has \`none\` beside other results, but it stands alone. ${write}`);
    const unknown = words.filter((_word, at) => !isResult(normal[at] ?? ''));
    if (normal.length === 0 || unknown.length > 0) return bad(`${quoted(unknown.join(' ') || text)} is no result of a data diff: use ${diffResults.join(', ')}, or \`none\` alone. ${write}`);
    return good(diffResults.filter(result => normal.includes(result)));
  }
  function isResult(word) {
    return diffResults.some(result => result === word);
  }
  // CONCATENATED MODULE: ../../build/inputs/inputs.js
  /** The names that `action.yml` declares; it owns the defaults too, so an empty text here is an empty text there. */
  const inputNames = [ 'datadiff_id', 'api_key', 'host', 'github_token', 'fail_on', 'warn_on', 'thresholds', 'on_undetermined', 'on_stale', 'on_needs_action', 'timeout', 'poll_interval', 'comment', 'comment_key', 'pr_number', 'override_label', 'commit_status', 'details', 'cancel_datadiff' ];
  /** Reads all inputs. Throws one `UserError` that lists every problem, before anything is asked of anybody. */  function readInputs(raw, circumstances) {
    const host = hostInput.safeParse(raw.host);
    const parsed = schema(host.success ? host.data : null, circumstances).safeParse(raw);
    if (!parsed.success) throw new UserError(badInputs(parsed.error.issues));
    const {data: data} = parsed;
    return {
      secrets: {
        apiKey: data.api_key,
        githubToken: data.github_token
      },
      inputs: {
        datadiffIds: data.datadiff_id,
        host: data.host,
        policy: {
          failOn: data.fail_on,
          warnOn: data.warn_on,
          thresholds: data.thresholds,
          onUndetermined: data.on_undetermined,
          onStale: data.on_stale
        },
        onNeedsAction: data.on_needs_action,
        timeoutMs: data.timeout,
        pollIntervalMs: data.poll_interval,
        comment: data.comment,
        commentKey: data.comment_key,
        prNumber: data.pr_number,
        overrideLabel: data.override_label,
        commitStatus: data.commit_status,
        details: data.details,
        cancelDatadiff: data.cancel_datadiff
      }
    };
  }
  function schema(host, circumstances) {
    return object({
      datadiff_id: datadiffIdInput(host),
      api_key: apiKeyInput(circumstances),
      host: hostInput,
      github_token: input(readToken, emptied('github_token', '${{ github.token }}')),
      fail_on: resultsInput('fail_on', 'different, error'),
      warn_on: resultsInput('warn_on', 'empty'),
      thresholds: input(readThresholds),
      on_undetermined: choice('on_undetermined', [ 'fail', 'warn' ]),
      on_stale: choice('on_stale', [ 'fail', 'warn', 'ignore' ]),
      on_needs_action: choice('on_needs_action', [ 'stop', 'wait' ]),
      timeout: durationInput('timeout', '30m'),
      poll_interval: durationInput('poll_interval', '15s'),
      comment: choice('comment', [ 'always', 'on-failure', 'never' ]),
      comment_key: input(good, emptied('comment_key', 'finance tables')),
      pr_number: input(readPrNumber),
      override_label: input(text => readName(text, 50, 'override_label: data-change-accepted')),
      commit_status: input(text => readName(text, 100, 'commit_status: data-diff-gate')),
      details: flag('details', false),
      cancel_datadiff: flag('cancel_datadiff', true)
    });
  }
  function readToken(text) {
    return /^[\x21-\x7e]+$/.test(text) ? good(text) : bad('has characters that no token has, most likely from copying. Leave the line out for the workflow’s own token');
  }
  function readThresholds(text) {
    const {conditions: conditions, problems: problems} = parseThresholds(text);
    return problems.length === 0 ? good(conditions) : {
      problems: problems.map(({line: line, problem: problem}) => `${quoted(line)} ${problem}`)
    };
  }
  function readPrNumber(text) {
    if (text === '') return good(null);
    return /^[1-9]\d{0,9}$/.test(text) ? good(Number(text)) : bad(`${quoted(text)} is not the number of a pull request: plain digits, like \`pr_number: 42\``);
  }
  /** The name of something at GitHub: one line, and as long as GitHub lets it be (or as people can read it). */  function readName(text, most, example) {
    if (text === '') return good(null);
    return [ ...text ].length <= most && !/\p{C}/u.test(text) ? good(text) : bad(`${quoted(text)} cannot be a name: at most ${most} characters on one line. Write for example \`${example}\``);
  }
  function badInputs(issues) {
    const lines = issues.map(({path: path, message: message}) => `- ${String(path[0])}: ${message}.`);
    const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`;
    return `The gate cannot start: ${count} with its inputs. Nothing was asked of Datafold.\n${lines.join('\n')}`;
  }
  // CONCATENATED MODULE: ../../build/runtime/harmless.js
  const controls = /(?![\n\t])\p{Cc}/gu;
  const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
  const zeroWidthSpace = '​';
  /**
 * A text that the runner cannot take for a command: it executes `::command::` at the start of a line (white space before it
 * or not) and the older `##[command]` anywhere in one. Control and bidirectional characters go, line feeds and tabs stay.
 */  function harmless(text) {
    return text.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(controls, '').replaceAll(invisible, '').replaceAll('##[', `##${zeroWidthSpace}[`).replaceAll(/^([\s\u200b]*)::/gm, `$1${zeroWidthSpace}::`);
  }
  // CONCATENATED MODULE: ../../build/runtime/actions.js
  /** The inputs as the runner hands them over, untouched. */
  function rawInputs() {
    const read = name => [ name, getInput(name, {
      trimWhitespace: false
    }) ];
    return Object.fromEntries(inputNames.map(read));
  }
  /** Hides texts in the log and in the job summary. Short ones are left: hiding them would tear up ordinary words and drop outputs. */  function mask(texts) {
    for (const text of new Set(texts)) if (text.length >= 8) core_setSecret(text);
  }
  /** The step's log. Everything that goes through is cleaned of secrets and of whatever the runner could execute. */  function stepLog(redact) {
    const clean = text => harmless(redact(text));
    const titled = title => title === void 0 ? {} : {
      title: clean(title)
    };
    return {
      info: message => info(clean(message)),
      notice: (message, title) => notice(clean(message), titled(title)),
      warning: (message, title) => warning(clean(message), titled(title)),
      error: (message, title) => error(clean(message), titled(title))
    };
  }
  /** Sets outputs, cleaned of secrets. A runner that takes none is told in the log: it is no reason to fall silent altogether. */  function setOutputs(outputs, redact) {
    try {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(value));
    } catch {
      warning('Could not set the outputs: the runner’s output file cannot be written. Check the disk of the runner.');
    }
  }
  /** Writes the job summary, cleaned of secrets, in place of what this step wrote before. Without a summary file nothing happens. */  async function writeSummary(markdown, redact) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await summary.addRaw(redact(markdown)).write({
      overwrite: true
    });
  }
  /** What main leaves for `post:`; see {@link recall}. */  function remember(name, value) {
    try {
      saveState(name, value);
    } catch {
      warning('Could not leave a note for the end of the job: the runner’s state file cannot be written.');
    }
  }
  /** What main left for `post:`, empty where it did not come so far. */  function recall(name) {
    return getState(name);
  }
  // CONCATENATED MODULE: external "node:events"
  const external_node_events_namespaceObject = require("node:events");
  // CONCATENATED MODULE: ../../build/wait/leftovers.js
  /** All diffs, until a look shows that one has ended or that it is not ours to touch. */
  function leftovers(ids) {
    const left = new Set(ids);
    return {
      onLook: ({id: id, diff: diff}, ended) => {
        const over = diff !== null && [ 'ended', 'settling' ].includes(phaseOf(diff));
        if (over || ended?.lost?.kind === 'refused') left.delete(id);
      },
      ids: () => [ ...left ]
    };
  }
  /** Cancels diffs in Datafold until the signal ends it, and answers which ones Datafold did not confirm. Never rejects. */  async function cancelDiffs(ids, datafold, gate, signal) {
    (0, external_node_events_namespaceObject.setMaxListeners)(0, signal);
    const confirmed = await Promise.all(ids.map(id => gate.run(() => datafold.cancel(id, signal), signal).catch(() => false)));
    return ids.filter((_id, at) => confirmed[at] !== true);
  }
  // CONCATENATED MODULE: ../../build/cancelling.js
  /** The name under which main leaves the diffs that `post:` is to cancel if main is stopped. */
  const leftoverState = 'leftover_diffs';
  /** Cancels what nobody waits for any more, and leaves the rest to `post:`. */  async function cancelLeft(ids, datafold, gate, log, signal) {
    const missed = await cancelDiffs(ids, datafold, gate, signal);
    remember(leftoverState, missed.join(','));
    if (ids.length > 0) log.info(cancelledLine(ids.length, missed));
  }
  /** One log line about diffs that were to be cancelled. */  function cancelledLine(asked, missed) {
    const done = `Cancelled ${asked - missed.length} of ${asked} data ${asked === 1 ? 'diff' : 'diffs'} in Datafold, since nobody waits for them any more.`;
    return missed.length === 0 ? done : `${done} Datafold did not confirm it in time for ${shortList(missed)}: if they still run, cancel them on their pages.`;
  }
  /** The first ten ids, and how many there are beyond. */  function shortList(ids) {
    const shown = ids.slice(0, 10).join(', ');
    return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
  }
  // CONCATENATED MODULE: ../../build/http/network-error.js
  /** A request that got no usable answer: which way it failed, in our words (never the server's). */
  class NetworkError extends Error {
    name='NetworkError';
  }
  const words = {
    ENOTFOUND: 'the host name could not be found (DNS)',
    EAI_AGAIN: 'the name server did not answer (DNS)',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was reset',
    ETIMEDOUT: 'the connection timed out',
    EHOSTUNREACH: 'the host is unreachable from this runner',
    ENETUNREACH: 'the network is unreachable from this runner',
    ERR_PROXY_TUNNEL: 'the proxy (HTTPS_PROXY) did not open a tunnel to the host'
  };
  const certificateWords = 'the TLS certificate was not accepted (a private certificate authority needs NODE_EXTRA_CA_CERTS in the runner’s environment)';
  /** The cause of a failed request in words, with the system's own code. Only the code is taken over: messages can quote a peer. */  function causeOf(error) {
    const code = codeOf(error);
    if (code === null) return 'the connection failed';
    const known = words[code];
    if (known !== void 0) return `${known}, ${code}`;
    if (/CERT|SIGNATURE|ERR_TLS|^ERR_SSL/.test(code)) return `${certificateWords}, ${code}`;
    if (code === 'EPROTO') return `the host does not speak TLS, ${code}`;
    if (code.startsWith('HPE_')) return `the host does not speak HTTP, ${code}`;
    return `the connection failed, ${code}`;
  }
  function codeOf(error) {
    if (!(error instanceof Error) || !('code' in error)) return null;
    return typeof error.code === 'string' && /^\w{1,60}$/.test(error.code) ? error.code : null;
  }
  // CONCATENATED MODULE: ../../build/http/retry-after.js
  /**
 * What a `Retry-After` header asks for, in milliseconds from now; 0 for none or for one that is neither whole seconds nor a date.
 * A date is held against the server's own `Date` header where there is one, so that a wrong clock here does not matter.
 */
  function retryAfterMs(retryAfter, date, epochMs) {
    const asked = retryAfter?.trim() ?? '';
    if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1e3;
    if (!/[A-Za-z]/.test(asked)) return 0;
    const until = Date.parse(asked);
    const from = date === void 0 ? epochMs : Date.parse(date);
    const wait = until - (Number.isNaN(from) ? epochMs : from);
    return wait > 0 ? wait : 0;
  }
  // CONCATENATED MODULE: ../../build/github/github-error.js
  /** A call to GitHub that failed for good. The message says what is wrong, the likely reason and what to do; it quotes nobody. */
  class GitHubError extends Error {
    name='GitHubError';
    /** HTTP status, `null` without a usable answer. */
    status;
    /** The conversation is locked: somebody wants it quiet, and that is no fault. */
    locked;
    constructor(message, status, locked = false) {
      super(message);
      this.status = status;
      this.locked = locked;
    }
  }
  /** What GitHub's answer means. `said` is GitHub's own message: it is only searched for what we know, never shown. */  function explain(doing, status, said) {
    return new GitHubError(`Could not ${doing} (GitHub answered ${status}): ${reason(doing, status, said)}`, status, isLocked(said));
  }
  /** No answer from GitHub; `cause` in our words. */  function unreachable(doing, cause) {
    return new GitHubError(`Could not ${doing}: GitHub could not be reached (${cause}). Most likely a passing fault, or a firewall between this runner and GitHub’s API. Re-run the job if you need this.`, null);
  }
  /** An answer that is not what GitHub describes. */  function unreadable(doing) {
    return new GitHubError(`Could not ${doing}: the answer is not what GitHub’s API gives. Most likely something between this runner and GitHub answered in its place. Check proxies and GITHUB_API_URL.`, null);
  }
  function reason(doing, status, said) {
    if (/rate limit/i.test(said) || status === 429) return 'the rate limit is used up, most likely by other jobs that share this token or repository. It frees itself within the hour; the next run writes again.';
    if (isLocked(said)) return 'the conversation is locked. Unlock it to get comments again.';
    if (status === 404 && doing === 'read the pull request') return 'this repository has no pull request with that number, or the token may not see it. Check `pr_number` if you set it, and that the job has the permission "pull-requests: read" or "write".';
    if (status === 403 || status === 404) return permissionReason(doing);
    if (status === 401) return 'the token is not accepted. Most likely `github_token` was set to something else or has expired. Leave the line out to use the workflow’s own token.';
    if (status < 400) return 'the repository was most likely renamed or moved while this run waited. Re-run the workflow from its new place.';
    return status >= 500 ? 'GitHub has trouble at the moment. Re-run the job if you need this.' : 'GitHub refused the request. Please report this with the run’s log.';
  }
  function isLocked(said) {
    return /\bis locked\b/i.test(said);
  }
  function permissionFor(doing) {
    switch (doing) {
     case 'read the commit':
     case 'read when the branch moved':
      return 'contents: read';

     case 'read the commit’s statuses':
     case 'set the commit status':
      return 'statuses: write';

     default:
      return 'pull-requests: write';
    }
  }
  function permissionReason(doing) {
    return `the token most likely lacks a permission. Add to the job "permissions:" with the line "${permissionFor(doing)}". ` + 'Runs of pull requests from forks and of Dependabot get a token that can only read unless the workflow raises it.';
  }
  // CONCATENATED MODULE: ../../build/github/call.js
  const mostTries = 3;
  const firstPauseMs = 500;
  /** Waits beyond this are not worth it: what follows the verdict has 20 s in all. */  const longestWaitMs = 8e3;
  /** One call to GitHub, tried again where that can help. Rejects with a `GitHubError`, or with the signal's reason. */  async function call(doing, ask, read, {clock: clock, signal: signal, repeatable: repeatable}) {
    for (let trial = 1; ;trial++) try {
      return readAnswer(doing, await ask(), read);
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(doing, error);
      const wait = Math.max(failure.askedWaitMs, firstPauseMs * 2 ** (trial - 1));
      const again = failure.limited || failure.passing && repeatable;
      if (!again || trial >= mostTries || wait > longestWaitMs) throw failure.error;
      await clock.sleep(wait, signal);
    }
  }
  function readAnswer(doing, answer, read) {
    if (answer.status >= 300) throw explain(doing, answer.status, '');
    try {
      return read(answer.data);
    } catch {
      throw unreadable(doing);
    }
  }
  /** What a rejected call means. Octokit wraps what the transport threw, and gives such failures the status 500. */  function failureOf(doing, error) {
    if (error instanceof GitHubError) return {
      error: error,
      passing: false,
      limited: false,
      askedWaitMs: 0
    };
    const network = error instanceof Error && error.cause instanceof NetworkError ? error.cause : null;
    if (network !== null) return {
      error: unreachable(doing, network.message),
      passing: true,
      limited: false,
      askedWaitMs: 0
    };
    const {status: status, headers: headers, message: message} = responseOf(error);
    if (status === null) return {
      error: unreadable(doing),
      passing: false,
      limited: false,
      askedWaitMs: 0
    };
    const limited = status === 429 || status === 403 && /rate limit/i.test(message);
    return {
      error: explain(doing, status, message),
      passing: status >= 500,
      limited: limited,
      askedWaitMs: limited ? limitWaitMs(headers) : retryAfterMs(headers['retry-after'], headers['date'], Date.now())
    };
  }
  /** `retry-after`; else `x-ratelimit-reset` when nothing remains; else a minute, as GitHub's documentation asks. */  function limitWaitMs(headers) {
    const asked = retryAfterMs(headers['retry-after'], headers['date'], Date.now());
    if (asked > 0) return asked;
    const reset = Number(headers['x-ratelimit-remaining'] === '0' ? headers['x-ratelimit-reset'] ?? Number.NaN : Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : 6e4;
  }
  /** The parts of Octokit's `RequestError` that we use, without loading it. */  function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error)) return {
      status: null,
      headers: {},
      message: ''
    };
    const response = error.response;
    const status = typeof response?.status === 'number' ? response.status : null;
    return {
      status: status,
      headers: response?.headers ?? {},
      message: error.message
    };
  }
  // CONCATENATED MODULE: ../../node_modules/zod/v4/mini/iso.js
  const ZodMiniISODateTime =  $constructor("ZodMiniISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    function iso_datetime(params) {
    return _isoDateTime(ZodMiniISODateTime, params);
  }
   /* unused pure expression or super */ null && core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
     /* unused pure expression or super */ null && core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
    // CONCATENATED MODULE: ../../build/github/wire.js
  /** The fields that we use of GitHub's answers (REST API 2022-11-28, GraphQL `viewer`). */
  const wireComment = object({
    id: schemas_int(),
    body: schemas_catch(schemas_nullish(schemas_string()), ''),
    html_url: schemas_catch(schemas_nullish(schemas_string()), ''),
    user: schemas_nullish(object({
      login: schemas_string(),
      type: schemas_catch(schemas_nullish(schemas_string()), '')
    }))
  });
  const wirePull = object({
    number: schemas_int(),
    state: schemas_string(),
    head: object({
      sha: schemas_string()
    })
  });
  const soft = schema => schemas_catch(schemas_nullish(schema), null);
  const wireRepo = object({
    name: schemas_string(),
    owner: object({
      login: schemas_string()
    }),
    full_name: schemas_string()
  });
  const wireDetails = schemas_extend(wirePull, {
    labels: soft(array(object({
      name: schemas_string()
    }))),
    head: object({
      sha: schemas_string(),
      ref: soft(schemas_string()),
      repo: soft(wireRepo)
    }),
    base: soft(object({
      repo: soft(wireRepo)
    }))
  });
  const wire_time = iso_datetime({
    offset: true
  });
  const wireEvent = object({
    event: schemas_string(),
    created_at: soft(wire_time),
    label: soft(object({
      name: schemas_string()
    })),
    actor: soft(object({
      login: schemas_string(),
      type: soft(schemas_string())
    }))
  });
  const wireStatus = object({
    state: schemas_string(),
    context: schemas_string(),
    description: soft(schemas_string()),
    target_url: soft(schemas_string())
  });
  const wireMove = object({
    after: schemas_string(),
    timestamp: wire_time
  });
  const toPull = ({number: number, state: state, head: head}) => ({
    number: number,
    open: state === 'open',
    headSha: head.sha.toLowerCase()
  });
  const toDetails = ({labels: labels, head: head, base: base, ...pull}) => {
    const {repo: repo, ref: ref} = head;
    return {
      ...toPull({
        ...pull,
        head: head
      }),
      labels: (labels ?? []).map(({name: name}) => name),
      headBranch: repo && ref ? {
        owner: repo.owner.login,
        repo: repo.name,
        name: ref,
        fork: repo.full_name !== base?.repo?.full_name
      } : null
    };
  };
  /** An event without an actor (an account that is gone) has no person behind it. */  const toLabelling = ({event: event, created_at: created_at, label: label, actor: actor}) => event !== 'labeled' || !label ? [] : [ {
    label: label.name,
    by: actor?.login ?? '',
    byPerson: actor?.type === 'User' && actor.login !== '',
    at: created_at ?? null,
    headSha: null
  } ];
  const toStatus = status => ({
    state: status.state,
    context: status.context,
    description: status.description ?? '',
    targetUrl: status.target_url ?? ''
  });
  const toMove = ({after: after, timestamp: timestamp}) => ({
    after: after.toLowerCase(),
    at: timestamp
  });
  const toComment = ({id: id, body: body, html_url: html_url, user: user}) => ({
    id: id,
    body: body ?? '',
    url: html_url ?? '',
    author: {
      login: user?.login ?? '',
      isBot: user?.type === 'Bot'
    }
  });
  /** Readers of GitHub's answers: they throw what zod throws when an answer is not what GitHub describes. */  const read = {
    comment: data => toComment(wireComment.parse(data)),
    comments: data => array(wireComment).parse(data).map(toComment),
    pull: data => toDetails(wireDetails.parse(data)),
    pulls: data => array(wirePull).parse(data).map(toPull),
    /** One page of a pull request's events: how many there were, and the labellings among them. */
    labellings: data => {
      const events = array(wireEvent).parse(data);
      return {
        count: events.length,
        labellings: events.flatMap(toLabelling)
      };
    },
    statuses: data => array(wireStatus).parse(data).map(toStatus),
    moves: data => array(wireMove).parse(data).map(toMove),
    parents: data => object({
      parents: array(object({
        sha: schemas_string()
      }))
    }).parse(data).parents.map(({sha: sha}) => sha.toLowerCase()),
    login: data => object({
      viewer: object({
        login: schemas_string().check(_minLength(1))
      })
    }).parse(data).viewer.login,
    nothing: () => {}
  };
  // CONCATENATED MODULE: ../../build/github/client.js
  const pageSize = 100;
  /** GitHub over Octokit. What comes back is checked like any other outside data; what fails is a `GitHubError` with advice. */  function githubClient(load, repository, clock) {
    const ask = (doing, reader, signal, how, repeatable = true) => call(doing, async () => how((await load()).rest, {
      signal: signal
    }), reader, {
      clock: clock,
      signal: signal,
      repeatable: repeatable
    });
    return {
      pullRequest: (pull_number, signal) => ask('read the pull request', read.pull, signal, (api, request) => api.pulls.get({
        ...repository,
        pull_number: pull_number,
        request: request
      })),
      pullRequestsOf: (commit_sha, signal) => ask('find the pull request of the commit', read.pulls, signal, (api, request) => api.repos.listPullRequestsAssociatedWithCommit({
        ...repository,
        commit_sha: commit_sha,
        request: request
      })),
      pullRequestsFrom: (head, signal) => ask('find the pull request of the commit', read.pulls, signal, (api, request) => api.pulls.list({
        ...repository,
        head: head,
        state: 'open',
        per_page: pageSize,
        request: request
      })),
      parentsOf: (ref, signal) => ask('read the commit', read.parents, signal, (api, request) => api.repos.getCommit({
        ...repository,
        ref: ref,
        request: request
      })),
      labellings: async (issue_number, signal) => {
        const all = [];
        for (let page = 1; ;page++) {
          const found = await ask('read who labelled the pull request', read.labellings, signal, (api, request) => api.issues.listEvents({
            ...repository,
            issue_number: issue_number,
            per_page: pageSize,
            page: page,
            request: request
          }));
          all.push(...found.labellings);
          if (found.count < pageSize) return all;
        }
      },
      branchMoves: ({owner: owner, repo: repo, name: name}, signal) => ask('read when the branch moved', read.moves, signal, (api, request) => api.repos.listActivities({
        owner: owner,
        repo: repo,
        ref: `refs/heads/${name}`,
        per_page: pageSize,
        request: request
      })),
      statuses: async (ref, signal) => {
        const all = [];
        for (let page = 1; ;page++) {
          const found = await ask('read the commit’s statuses', read.statuses, signal, (api, request) => api.repos.listCommitStatusesForRef({
            ...repository,
            ref: ref,
            per_page: pageSize,
            page: page,
            request: request
          }));
          all.push(...found);
          if (found.length < pageSize) return all;
        }
      },
      // A second one that says the same does no harm.
      setStatus: (sha, {state: state, context: context, description: description, targetUrl: targetUrl}, signal) => ask('set the commit status', read.nothing, signal, (api, request) => api.repos.createCommitStatus({
        ...repository,
        sha: sha,
        state: state,
        context: context,
        description: description,
        target_url: targetUrl,
        request: request
      })),
      viewer: signal => {
        const query = async () => ({
          status: 200,
          data: await (await load()).graphql('query { viewer { login } }', {
            request: {
              signal: signal
            }
          })
        });
        return call('find out whom the token belongs to', query, read.login, {
          clock: clock,
          signal: signal,
          repeatable: true
        });
      },
      comments: async (issue_number, signal) => {
        const all = [];
        for (let page = 1; ;page++) {
          const found = await ask('read the pull request’s comments', read.comments, signal, (api, request) => api.issues.listComments({
            ...repository,
            issue_number: issue_number,
            per_page: pageSize,
            page: page,
            request: request
          }));
          all.push(...found);
          if (found.length < pageSize) return all;
        }
      },
      comment: (comment_id, signal) => ask('read the pull request’s comments', read.comment, signal, (api, request) => api.issues.getComment({
        ...repository,
        comment_id: comment_id,
        request: request
      })),
      createComment: (issue_number, body, signal) => ask('write the pull request comment', read.comment, signal, (api, request) => api.issues.createComment({
        ...repository,
        issue_number: issue_number,
        body: body,
        request: request
      }), false),
      updateComment: (comment_id, body, signal) => ask('write the pull request comment', read.comment, signal, (api, request) => api.issues.updateComment({
        ...repository,
        comment_id: comment_id,
        body: body,
        request: request
      })),
      deleteComment: async (comment_id, signal) => {
        try {
          await ask('write the pull request comment', read.nothing, signal, (api, request) => api.issues.deleteComment({
            ...repository,
            comment_id: comment_id,
            request: request
          }));
        } catch (error) {
          // Somebody was quicker; what was wanted is so.
          if (!(error instanceof GitHubError && error.status === 404)) throw error;
        }
      }
    };
  }
  // CONCATENATED MODULE: ../../build/github/octokit.js
  const requestTimeoutMs = 6e3;
  const maxBytes = 20 * 1048576;
  /**
 * GitHub's client over our own transport: one set of time limits, proxies and typed causes for everything, and nothing follows a
 * redirect with the token. Loaded when first needed, while Datafold's first answer is on its way.
 */  async function loadOctokit(token, urls, send) {
    const {getOctokit: getOctokit} = await Promise.all(/* import() */ [ __nccwpck_require__.e(329), __nccwpck_require__.e(951) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 329));
    const fetch = async (url, init) => {
      const answer = await send({
        method: init.method,
        // Octokit guesses the GraphQL address from the API's; the runner knows it.
        url: new URL(url.endsWith('/graphql') ? urls.graphql : url),
        headers: init.headers,
        timeoutMs: requestTimeoutMs,
        maxBytes: maxBytes,
        signal: init.signal ?? AbortSignal.timeout(requestTimeoutMs),
        ...init.body === void 0 ? {} : {
          body: init.body
        }
      });
      const headers = Object.entries(answer.headers).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
      return {
        status: answer.status,
        url: url,
        headers: new Map(headers),
        text: async () => answer.body
      };
    };
    return getOctokit(token, {
      baseUrl: urls.api,
      userAgent: 'data-diff-gate',
      request: {
        fetch: fetch
      },
      log: silent
    });
  }
  /** Octokit's own remarks would reach the log past our cleaning. */  const silent = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing
  };
  function nothing() {}
  // CONCATENATED MODULE: ../../build/runtime/clock.js
  /** Longest delay that a timer takes; a longer one would fire at once. */
  const clock_longestMs = 2 ** 31 - 1;
  /** The monotonic clock of the process: milliseconds since it started. */  const clock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      }, Math.min(Math.max(ms, 0), clock_longestMs));
      signal.addEventListener('abort', onAbort, {
        once: true
      });
    })
  };
  // CONCATENATED MODULE: external "node:fs"
  const external_node_fs_namespaceObject = require("node:fs");
  // CONCATENATED MODULE: ../../build/runtime/environment.js
  /** Reads the runner's variables and the event file. A missing or broken file tells nothing. */
  function runFacts(env) {
    const repository = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(env['GITHUB_REPOSITORY'] ?? '');
    return {
      event: env['GITHUB_EVENT_NAME'] ?? '',
      payload: eventPayload(env['GITHUB_EVENT_PATH']),
      sha: /^[0-9a-f]{40,64}$/i.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? '').toLowerCase() : null,
      actor: env['GITHUB_ACTOR'] ?? '',
      repository: repository === null ? null : {
        owner: repository[1] ?? '',
        repo: repository[2] ?? ''
      },
      runId: digits(env['GITHUB_RUN_ID']),
      runAttempt: digits(env['GITHUB_RUN_ATTEMPT']),
      serverUrl: origin(env['GITHUB_SERVER_URL'], 'https://github.com'),
      apiUrl: origin(env['GITHUB_API_URL'], 'https://api.github.com'),
      graphqlUrl: origin(env['GITHUB_GRAPHQL_URL'], 'https://api.github.com/graphql')
    };
  }
  /** The page of the run; `null` outside of a workflow. */  function runUrl({repository: repository, runId: runId, serverUrl: serverUrl}) {
    return repository === null || runId === '0' ? null : `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
  }
  function eventPayload(path) {
    try {
      return path === void 0 ? null : JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    } catch {
      return null;
    }
  }
  /** An address as the runner gives it; where it gives none that is one, GitHub's own. */  function origin(text, usual) {
    return text !== void 0 && URL.canParse(text) ? text.replace(/\/+$/, '') : usual;
  }
  function digits(text) {
    return /^\d{1,20}$/.test(text ?? '') ? text ?? '0' : '0';
  }
  // CONCATENATED MODULE: ../../build/connect.js
  /** Connects to the GitHub that the runner names. Every text that is sent as a comment is cleaned of secrets on the way. */
  function connectGitHub(facts, token, send, redact) {
    const {repository: repository, apiUrl: apiUrl, graphqlUrl: graphqlUrl} = facts;
    if (repository === null || token === '') return {
      github: null,
      warmUp: () => {}
    };
    let loading = null;
    const load = () => {
      loading ??= loadOctokit(token, {
        api: apiUrl,
        graphql: graphqlUrl
      }, send);
      return loading;
    };
    const client = githubClient(load, repository, clock);
    const github = {
      ...client,
      createComment: (number, body, signal) => client.createComment(number, redact(body), signal),
      updateComment: (id, body, signal) => client.updateComment(id, redact(body), signal)
    };
    return {
      github: github,
      warmUp: () => void load().catch(() => {})
    };
  }
  /** What reports and banners link to. */  function linksOf(facts, host) {
    const {repository: repository, serverUrl: serverUrl} = facts;
    return {
      host: host,
      runUrl: runUrl(facts),
      repository: repository === null ? null : {
        serverUrl: serverUrl,
        owner: repository.owner,
        name: repository.repo
      }
    };
  }
  // CONCATENATED MODULE: ../../build/datafold/error-text.js
  /** Longest piece of Datafold's own error text that is shown, in characters. */
  const longest = 300;
  /** `password=…`, `DB_PASSWORD: …`, `{"client_secret": "…"}`: the name, the sign, and a value that may be quoted. */  const secretAssigned = /([\w-]*(?:key|password|passwd|pwd|secret|token|credential)[\w-]*["']?\s*[=:]\s*)("[^"]*"?|[^\s,;}]+)/gi;
  /**
 * Datafold's error text, fit to be shown: first line, 300 characters, without e-mail addresses, credentials and whatever
 * stands in single quotes (database engines quote data there). `null` when nothing is left.
 */  function cleanErrorText(text) {
    const line = (text ?? '').trim().split(/[\r\n\u2028\u2029]/)[0] ?? '';
    const clean = line.slice(0, 10 * longest).replaceAll(/(?<=\p{L})(?<!\b[ENBXU])'(?=\p{L})|(?<=s)'(?=\s)/giu, '’').replaceAll(/'(?:[^'\\]|\\.)*('|$)/g, "'…'").replaceAll(/\b[a-z][\w+.-]*:\/\/[^\s/@]*@/gi, '[credentials]@').replaceAll(/[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+/g, '[e-mail]').replaceAll(/\b(bearer|basic)\s+[^\s,;]+/gi, '$1 [credentials]').replaceAll(secretAssigned, '$1[credentials]').replaceAll(/\b(key|token|password|secret)\s+(?=\S*\d)[^\s,;]{6,}/gi, '$1 [credentials]').trim();
    return clean === '' ? null : [ ...clean ].slice(0, longest).join('');
  }
  // CONCATENATED MODULE: ../../build/datafold/problem.js
  /** RFC 7807 (`application/problem+json`), or FastAPI's list of validation errors; see Datafold's API reference. */
  const problem = object({
    title: schemas_catch(schemas_nullish(schemas_string()), null),
    instance: schemas_catch(schemas_nullish(schemas_string()), null),
    detail: schemas_catch(schemas_nullish(union([ schemas_string(), array(object({
      loc: array(union([ schemas_string(), schemas_number() ])),
      msg: schemas_string()
    })) ])), null)
  });
  /** What an error body says, cleaned, and the `instance` that Datafold's support asks for. Nulls for HTML, nothing or anything else. */  function problemOf(body) {
    let json;
    try {
      json = JSON.parse(body);
    } catch {
      return {
        detail: null,
        instance: null
      };
    }
    const parsed = problem.safeParse(json);
    if (!parsed.success) return {
      detail: null,
      instance: null
    };
    const {title: title, detail: detail, instance: instance} = parsed.data;
    const first = Array.isArray(detail) ? detail[0] : void 0;
    const text = first === void 0 ? detail : `${first.loc.join('.')}: ${first.msg}`;
    return {
      detail: cleanErrorText(typeof text === 'string' ? text : title),
      instance: /^[\w.:/-]{1,120}$/.test(instance ?? '') ? instance ?? null : null
    };
  }
  // CONCATENATED MODULE: ../../build/datafold/schema.js
  /** A field that only adds to the report: whatever is not as expected counts as not said. */
  const schema_soft = schema => schemas_catch(schemas_nullish(schema), null);
  const schema_record = record(schemas_string(), unknown());
  /**
 * The fields that we use of `GET /api/v1/datadiffs/{id}`, over all ages of the API. Everything is optional and nullable in every
 * version of the specification. Where a wrong type could change a verdict (`id`, `status`, `done`, `result`) it makes the
 * whole body unusable; elsewhere it counts as absent.
 */  const wireDiff = object({
    id: schemas_nullish(schemas_int()),
    status: schemas_nullish(schemas_string()),
    done: schemas_nullish(schemas_boolean()),
    result: schemas_nullish(schemas_string()),
    diff_stats: schema_soft(schema_record),
    result_statuses: schema_soft(schema_record),
    kind: schema_soft(schemas_string()),
    table1: schema_soft(array(schemas_string())),
    table2: schema_soft(array(schemas_string())),
    diff_progress: schema_soft(object({
      completed_steps: schema_soft(schemas_int()),
      total_steps: schema_soft(schemas_int())
    })),
    ci_pr_num: schema_soft(union([ schemas_int(), schemas_string() ])),
    ci_pr_sha: schema_soft(schemas_string()),
    ci_pr_branch: schema_soft(schemas_string()),
    ci_base_branch: schema_soft(schemas_string()),
    ci_pr_username: schema_soft(schemas_string()),
    ci_pr_user_display_name: schema_soft(schemas_string()),
    ci_run_id: schema_soft(schemas_int())
  });
  /** A body in our words, or, for one that is not this data diff, why it is not. Never throws. */  function parseDataDiff(body, id) {
    let json;
    try {
      json = JSON.parse(body);
    } catch {
      return {
        notADiff: body.trim() === '' ? 'the answer is empty' : 'the answer is not JSON'
      };
    }
    const parsed = wireDiff.safeParse(json);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? '';
      return {
        notADiff: field === '' ? 'the answer is JSON but not a data diff' : `the answer’s field "${field}" is not what a data diff has there`
      };
    }
    const wire = parsed.data;
    if ((wire.status ?? null) === null && (wire.done ?? null) === null) return {
      notADiff: 'the answer has neither "status" nor "done", so it is not a data diff'
    };
    // The summary of a diff has a status of its own kind; taken for a diff, its "success" would run for ever.
        if ((wire.id ?? wire.done ?? wire.result ?? null) === null && !isKnownStatus(wire.status ?? null)) return {
      notADiff: 'the answer has a "status" of another kind and no "id", so it is not a data diff'
    };
    if ((wire.id ?? id) !== id) return {
      notADiff: `the answer is about data diff ${wire.id}, not ${id}`
    };
    return dataDiff(wire, id);
  }
  function dataDiff(wire, id) {
    return {
      id: id,
      name: tableName(wire.table2) ?? tableName(wire.table1) ?? 'query',
      status: wire.status ?? null,
      done: wire.done === true,
      result: wire.result ?? null,
      stats: diffStats(wire.diff_stats ?? null),
      crossDatabase: wire.kind === 'cross_db',
      resultsPending: Object.values(wire.result_statuses ?? {}).some(isPending),
      progress: progress(wire.diff_progress),
      ci: ciFacts(wire)
    };
  }
  function tableName(parts) {
    const name = (parts ?? []).slice(-3).join('.');
    return name === '' ? null : name;
  }
  function isPending(status) {
    return status === 'waiting' || status === 'queued' || status === 'processing';
  }
  /** The known figures that came, as they came; `null` when there is not a single number among them. */  function diffStats(wire) {
    if (wire === null) return null;
    const came = figureNames.filter(name => wire[name] !== void 0);
    const figures = came.map(name => [ name, finite(wire[name]) ]);
    if (figures.every(([, value]) => value === null)) return null;
    const {sampled: sampled, version: version} = wire;
    return {
      ...Object.fromEntries(figures),
      // Only a plain no (or nothing) makes exact figures of what came.
      ...(sampled ?? null) === null ? {} : {
        sampled: sampled !== false
      },
      ...typeof version === 'string' && /^[\w.-]{1,40}$/.test(version) ? {
        version: version
      } : {}
    };
  }
  function finite(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  function progress(wire) {
    const completed = wire?.completed_steps ?? -1;
    const total = wire?.total_steps ?? 0;
    return completed >= 0 && total > 0 ? {
      completed: Math.min(completed, total),
      total: total
    } : null;
  }
  function ciFacts(wire) {
    return {
      prNumber: schema_wholeNumber(wire.ci_pr_num),
      prSha: nonEmpty(wire.ci_pr_sha),
      prBranch: nonEmpty(wire.ci_pr_branch),
      baseBranch: nonEmpty(wire.ci_base_branch),
      author: schema_name(wire.ci_pr_user_display_name) ?? schema_name(wire.ci_pr_username),
      runId: wire.ci_run_id ?? null
    };
  }
  function schema_wholeNumber(value) {
    const number = typeof value === 'string' ? Number(/^\d{1,15}$/.test(value) ? value : Number.NaN) : value;
    return typeof number === 'number' && number > 0 ? number : null;
  }
  function nonEmpty(text) {
    return text === void 0 || text === '' ? null : text;
  }
  /** A name to show: never one that is an e-mail address. */  function schema_name(text) {
    return text?.includes('@') === true ? null : nonEmpty(text?.trim());
  }
  // CONCATENATED MODULE: ../../build/diff/verdict.js
  const severity = {
    pass: 0,
    warn: 1,
    fail: 2
  };
  /** The worst of several verdicts. Nothing judged is nothing known, and that fails. */  function worstVerdict(verdicts) {
    if (verdicts.length === 0) return 'fail';
    return verdicts.reduce((worst, next) => severity[next] > severity[worst] ? next : worst);
  }
  /** Worst first, input order within a verdict. */  function worstFirst(judged) {
    return judged.toSorted((a, b) => severity[b.verdict] - severity[a.verdict]);
  }
  // CONCATENATED MODULE: ../../build/diff/details.js
  const nothingTold = {
    columns: [],
    columnsChanged: null,
    columnsCompared: null,
    keys: null,
    schema: null,
    error: null
  };
  /** The most diffs that are asked about. */  const mostDetailed = 50;
  /** The diffs of which there is more to tell than their figures, worst first: ended by themselves, and not identical. */  function worthDetails(judgements) {
    return worstFirst(judgements).filter(hasMore).slice(0, mostDetailed);
  }
  function hasMore({diff: diff}) {
    if (diff === null || diff.status === 'cancelled' || diff.result === 'identical') return false;
    return phaseOf(diff) === 'ended' || phaseOf(diff) === 'settling';
  }
  /** Worst first: by share, then by count; what was not measured comes last. */  function worstColumnsFirst(columns) {
    return columns.toSorted((one, other) => (other.share ?? -1) - (one.share ?? -1) || (other.different ?? -1) - (one.different ?? -1));
  }
  // CONCATENATED MODULE: ../../build/datafold/summary.js
  /** Nothing here can change a verdict, so whatever is not as expected counts as not said. */
  const summary_soft = schema => schemas_catch(schemas_nullish(schema), null);
  const list = summary_soft(array(unknown()));
  const wireColumn = object({
    column_name: schemas_string(),
    match: summary_soft(schemas_number()),
    values_different: summary_soft(schemas_number()),
    values_different_estimate: summary_soft(object({
      estimate: summary_soft(schemas_number()),
      confidence: summary_soft(schemas_number()),
      interval: summary_soft(object({
        min: summary_soft(schemas_number()),
        max: summary_soft(schemas_number())
      }))
    }))
  });
  /** The parts that we tell of `GET /api/v1/datadiffs/{id}/summary_results`, over all ages of the API. */  const wireResults = object({
    status: summary_soft(schemas_string()),
    error: optional(unknown()),
    pks: summary_soft(object({
      total_rows: list,
      nulls: list,
      dupes: list
    })),
    schema: summary_soft(object({
      columns_mismatched: list,
      column_type_mismatches: summary_soft(schemas_number()),
      column_reorders: summary_soft(schemas_number()),
      column_type_differs: list,
      exclusive_columns: list
    })),
    values: summary_soft(object({
      compared_columns: summary_soft(schemas_number()),
      columns_with_differences: summary_soft(schemas_number()),
      columns_diff_stats: list
    }))
  });
  /** A body of `/summary_results` in our words; `null` for one that tells nothing. Never throws. */  function parseSummaryResults(body) {
    const wire = summary_read(body, wireResults);
    switch (wire?.status) {
     case 'done':
     case 'success':
      return resultsOf(wire);

     case 'failed':
     case 'error':
      {
        const error = errorOf(wire.error);
        return error === null ? null : {
          ...nothingTold,
          error: error
        };
      }

     default:
      return null;
    }
  }
  /** A body of `/summary`, of which only the error says more than the diff itself; `null` without one. Never throws. */  function parseSummary(body) {
    const error = errorOf(summary_read(body, object({
      error: optional(unknown())
    }))?.error);
    return error === null ? null : {
      ...nothingTold,
      error: error
    };
  }
  function summary_read(body, schema) {
    try {
      const parsed = schema.safeParse(JSON.parse(body));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  /** `{error_type, error_value}`, or a bare text. */  function errorOf(error) {
    if (typeof error === 'string') return cleanErrorText(error);
    if (typeof error !== 'object' || error === null) return null;
    const {error_type: type, error_value: value} = error;
    const parts = [ type, value ].filter(part => typeof part === 'string' && part.trim() !== '');
    return cleanErrorText(parts.join(': '));
  }
  function resultsOf({pks: pks, schema: schema, values: values}) {
    if (!pks && !schema && !values) return null;
    const columns = changedColumns(values?.columns_diff_stats);
    const listed = (values?.columns_diff_stats ?? null) === null ? null : columns.length;
    return {
      columns: columns,
      // A list that is longer than the count is the better witness.
      columnsChanged: values ? atLeast(whole(values.columns_with_differences), listed) : null,
      columnsCompared: whole(values?.compared_columns),
      keys: pks ? {
        rows: sides(pks.total_rows),
        nulls: sides(pks.nulls),
        duplicates: sides(pks.dupes)
      } : null,
      schema: schema ? schemaOf(schema) : null,
      error: null
    };
  }
  function atLeast(count, other) {
    return count === null || other === null ? count ?? other : Math.max(count, other);
  }
  const mostColumns = 2e3;
  function changedColumns(rows) {
    const columns = (rows ?? []).flatMap(row => {
      const parsed = wireColumn.safeParse(row);
      return parsed.success ? [ columnOf(parsed.data) ] : [];
    });
    const changed = columns.filter(({different: different, share: share, estimate: estimate}) => (different ?? 0) > 0 || (share ?? 0) > 0 || (estimate?.value ?? 0) > 0);
    return worstColumnsFirst(changed).slice(0, mostColumns);
  }
  /** `match` is in per cent of the compared values. */  function columnOf({column_name: name, match: match, ...wire}) {
    const matching = typeof match === 'number' && match >= 0 && match <= 100 ? match : null;
    return {
      name: name,
      different: whole(wire.values_different),
      share: matching === null ? null : (100 - matching) / 100,
      estimate: estimateOf(wire.values_different_estimate)
    };
  }
  function estimateOf(wire) {
    const value = whole(wire?.estimate);
    if (value === null) return null;
    const [min, max] = [ whole(wire?.interval?.min), whole(wire?.interval?.max) ];
    const confidence = wire?.confidence ?? null;
    return {
      value: value,
      interval: min !== null && max !== null && min <= max ? {
        min: min,
        max: max
      } : null,
      confidence: confidence !== null && confidence > 0 && confidence <= 1 ? confidence : null
    };
  }
  function schemaOf(wire) {
    const counts = sides(wire.columns_mismatched);
    const [a, b] = wire.exclusive_columns ?? [];
    return {
      onlyIn: {
        a: columnList(a, counts.a),
        b: columnList(b, counts.b)
      },
      typesDiffer: columnList(wire.column_type_differs, whole(wire.column_type_mismatches)),
      reordered: whole(wire.column_reorders) ?? 0
    };
  }
  function columnList(names, count) {
    const named = Array.isArray(names) ? names.filter(name => typeof name === 'string') : [];
    return {
      names: named.slice(0, mostColumns),
      count: Math.max(count ?? 0, named.length)
    };
  }
  function sides(pair) {
    return {
      a: whole(pair?.[0]),
      b: whole(pair?.[1])
    };
  }
  /** A count; `null` for whatever cannot be one. */  function whole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
  }
  // CONCATENATED MODULE: ../../build/datafold/client.js
  const client_requestTimeoutMs = 3e4;
  /** What is nice to know may not hold up what has to be told. */  const detailsTimeoutMs = 5e3;
  const client_maxBytes = 10 * 1048576;
  /** What is left of a cancelled run is short. */  const cancelTimeoutMs = 3e3;
  const userAgent = 'data-diff-gate';
  /** A client of one Datafold host. The key goes into the `Authorization` header of requests to that host and nowhere else. */  function datafoldClient(host, apiKey, send) {
    const headers = {
      authorization: `Key ${apiKey}`,
      accept: 'application/json',
      // What we cannot inflate we do not ask for.
      'accept-encoding': 'identity',
      'user-agent': userAgent
    };
    const get = (path, timeoutMs, signal) => send({
      method: 'GET',
      url: new URL(path, host),
      headers: headers,
      timeoutMs: timeoutMs,
      maxBytes: client_maxBytes,
      signal: signal
    });
    return {
      look: async (id, signal) => {
        try {
          return answered(await get(`/api/v1/datadiffs/${id}`, client_requestTimeoutMs, signal), id);
        } catch (error) {
          if (error instanceof NetworkError) return later({
            kind: 'network',
            cause: error.message
          });
          throw error;
        }
      },
      cancel: async (id, signal) => {
        const url = new URL(`/api/v1/datadiffs/${id}/cancel`, host);
        const request = {
          method: 'POST',
          url: url,
          headers: headers,
          body: '',
          timeoutMs: cancelTimeoutMs,
          maxBytes: client_maxBytes,
          signal: signal
        };
        return (await send(request)).status === 200;
      },
      details: async (id, page, signal) => {
        try {
          return detailed(await get(`/api/v1/datadiffs/${id}/${page}`, detailsTimeoutMs, signal), page);
        } catch (error) {
          if (error instanceof NetworkError) return {
            kind: 'none',
            askOn: 'other-diffs'
          };
          throw error;
        }
      }
    };
  }
  /** What an answer about the details means. A page that is not there for a diff that is belongs to a newer server than this one. */  function detailed({status: status, body: body}, page) {
    const parse = page === 'summary' ? parseSummary : parseSummaryResults;
    const details = status === 200 ? parse(body) : null;
    if (details !== null) return {
      kind: 'told',
      details: details
    };
    if (status === 404 || status === 405) return {
      kind: 'none',
      askOn: 'other-page'
    };
    // Nobody insists on what is only nice to know.
        return {
      kind: 'none',
      askOn: status === 401 || status === 429 ? 'never' : 'other-diffs'
    };
  }
  function later(trouble, waitMs = 0) {
    return {
      kind: 'trouble',
      trouble: trouble,
      retry: 'later',
      retryAfterMs: waitMs
    };
  }
  /** What an HTTP answer means for the diff that was asked for. */  function answered(answer, id) {
    const {status: status} = answer;
    if (status === 200) {
      const parsed = parseDataDiff(answer.body, id);
      return 'notADiff' in parsed ? later({
        kind: 'body',
        cause: parsed.notADiff
      }) : {
        kind: 'diff',
        diff: parsed
      };
    }
    const trouble = {
      kind: 'status',
      status: status,
      ...problemOf(answer.body)
    };
    if (status === 401) return {
      kind: 'trouble',
      trouble: trouble,
      retry: 'never-any',
      retryAfterMs: 0
    };
    if (status === 404) return {
      kind: 'trouble',
      trouble: trouble,
      retry: 'once',
      retryAfterMs: 0
    };
    const passing = status < 300 || status >= 500 || [ 408, 425, 429 ].includes(status);
    if (!passing) return {
      kind: 'trouble',
      trouble: trouble,
      retry: 'never',
      retryAfterMs: 0
    };
    return later(trouble, retryAfterMs(answer.headers['retry-after'], answer.headers['date'], Date.now()));
  }
  // CONCATENATED MODULE: ../../build/diff/commit-state.js
  /** What a commit status can say, in GitHub's words. */
  const commitStates = [ 'success', 'pending', 'error', 'failure' ];
  /** The worst of several: what is known to fail, what nobody knows, what is still being looked at, what passes. */  function worstState(states) {
    return commitStates.findLast(state => states.includes(state)) ?? null;
  }
  /** A warning is a success; a fail is an error where nothing but missing answers fails it. */  function commitStateOf(verdict, judgements) {
    if (verdict !== 'fail') return 'success';
    const failing = judgements.flatMap(({reasons: reasons}) => reasons.filter(reason => reason.verdict === 'fail'));
    return failing.some(({rule: rule}) => rule !== 'undetermined') ? 'failure' : 'error';
  }
  // CONCATENATED MODULE: ../../build/report/duration.js
  const units = [ [ 'h', 3600 ], [ 'm', 60 ], [ 's', 1 ] ];
  /** A length of time in its two largest units: `1h 5m`, `2m 5s`, `45s`. */  function duration_duration(ms) {
    let seconds = Math.max(0, Math.round(ms / 1e3));
    if (seconds > 3600) seconds -= seconds % 60;
    const parts = [];
    for (const [unit, size] of units) {
      const amount = Math.floor(seconds / size);
      seconds -= amount * size;
      if (amount > 0) parts.push(`${amount}${unit}`);
    }
    return parts.length === 0 ? '0s' : parts.join(' ');
  }
  // CONCATENATED MODULE: ../../build/report/figures.js
  /** What a report says where Datafold measured nothing: never zero, never blank. */
  const notMeasured = 'not measured';
  /** A count as people read it: `193,488`. Fractions, where a raw figure has them, stay as they are. */  function count(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return [ whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest ].join('.');
  }
  /** A change with its sign, a real minus: `−11`, `+90`, `0`. */  function signed(value) {
    return `${sign(value)}${count(Math.abs(value))}`;
  }
  /**
 * A share (1 is all) in per cent with two significant digits; from 90% on it is the missing share that gets them: `99.985%`.
 * Never `0%` unless it is none, never `100%` unless it is all.
 */  function percent(ratio) {
    return percentTo(ratio, 2);
  }
  /** A changed share with its sign: `−7.0%`. */  function signedPercent(ratio) {
    return `${sign(ratio)}${percent(Math.abs(ratio))}`;
  }
  /** Like {@link percent}, with as many digits as it takes to tell it from a limit, so that 0.5004% never reads as a broken limit of "0.50%". */  function percentApart(ratio, limitPercent) {
    for (let digits = 2; digits < 12; digits += 1) {
      const text = percentTo(ratio, digits);
      if (Number.parseFloat(text.replaceAll(',', '')) !== limitPercent) return text;
    }
    return percent(ratio);
  }
  function sign(value) {
    if (value === 0) return '';
    return value < 0 ? '−' : '+';
  }
  function percentTo(ratio, digits) {
    const value = ratio * 100;
    if (value === 0 || value === 100) return `${value}%`;
    if (value < 1e-6) return 'under 0.000001%';
    const missing = Math.abs(100 - value);
    if (missing < 1e-6) return value < 100 ? 'over 99.999999%' : 'over 100%';
    const leading = value >= 90 && value < 110 ? missing : Number(value.toPrecision(digits));
    const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(leading)));
    return `${count2(value.toFixed(decimals))}%`;
  }
  /** Thousands separators for a figure that is already text, whose trailing zeros mean something. */  function count2(text) {
    const [whole = '', fraction] = text.split('.');
    const grouped = count(Number(whole));
    return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
  }
  // CONCATENATED MODULE: ../../build/report/links.js
  const links_origin = /^https?:\/\/[A-Za-z0-9._:[\]-]+$/;
  const links_name = /^[A-Za-z0-9_.-]{1,100}$/;
  const page = /^https?:\/\/[A-Za-z0-9._:[\]-]+(?:\/[A-Za-z0-9_.~/-]*)?$/;
  const links_hex = /^[0-9a-f]{7,64}$/i;
  /** The diff's page in Datafold. Throws on a host that is not an origin: inputs let none through. */  function diffUrl(host, id) {
    if (!links_origin.test(host) || !Number.isSafeInteger(id)) throw new TypeError('A link needs an origin and a whole number.');
    return `${host}/datadiffs/${id}/overview`;
  }
  /** The workflow run's page; `null` when there is none or when it is not a plain address. */  function runLink(runUrl) {
    return runUrl !== null && page.test(runUrl) ? runUrl : null;
  }
  /** The pull request's page. */  function pullUrl(repository, number) {
    const base = repositoryUrl(repository);
    return base === null || !Number.isSafeInteger(number) ? null : `${base}/pull/${number}`;
  }
  /** The commit's page; `null` also for what is not a commit's name. */  function commitUrl(repository, sha) {
    const base = repositoryUrl(repository);
    return base === null || !links_hex.test(sha) ? null : `${base}/commit/${sha}`;
  }
  /** The first seven digits of a commit's name; `null` for what is none. */  function shortSha(sha) {
    return links_hex.test(sha) ? sha.slice(0, 7).toLowerCase() : null;
  }
  function repositoryUrl(repository) {
    if (repository === null) return null;
    const {serverUrl: serverUrl, owner: owner, name: repo} = repository;
    return page.test(serverUrl) && links_name.test(owner) && links_name.test(repo) ? `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}` : null;
  }
  // CONCATENATED MODULE: ../../build/report/outside.js
  /** Longest outside text in a report, in code points, where nothing else is asked for. */
  const outsideLimit = 120;
  const mostRead = 4e3;
  /** What needs no cleaning, as most names: a thousand diffs have thousands of them. */  const printable = /^[!-~]+$/;
  /**
 * Outside text on one line, made harmless to look at: white space becomes one blank; control, bidi and zero-width characters,
 * invisible letters and lone surrogates become U+FFFD; shortened to so many code points with an ellipsis.
 */  function cleaned(text, limit = outsideLimit, keep = 'start') {
    if (text.length <= limit && printable.test(text)) return text;
    const read = keep === 'start' ? text.slice(0, mostRead) : text.slice(-mostRead);
    const line = read.replace(/[\s\p{Z}\u0085]+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]+/gu, '�').trim();
    const points = [ ...line === '' ? '(empty)' : line ];
    if (points.length <= limit && read.length === text.length) return points.join('');
    return keep === 'start' ? `${points.slice(0, limit - 1).join('')}…` : `…${points.slice(-Math.min(limit - 1, points.length)).join('')}`;
  }
  /** Outside text for a log, an annotation or an output: also unable to spell the runner's older `##[command]`. */  function outsideText(text, limit, keep) {
    return cleaned(text, limit, keep).replaceAll('##[', '## [');
  }
  /**
 * Outside text as the HTML of a Markdown code span, dead in paragraphs, lists and table cells: entities stop Markdown and
 * HTML, zero-width spaces stop what GitHub's filters find in rendered text (mentions, issues, bare links).
 */  function outsideCode(text, limit, keep) {
    const still = cleaned(text, limit, keep).replace(/[@#]|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, '$&​').replace(/[&<>`|*~[\]\\#@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, entity);
    return `<code>${still}</code>`;
  }
  function entity(character) {
    switch (character) {
     case '&':
      return '&amp;';

     case '<':
      return '&lt;';

     case '>':
      return '&gt;';

     default:
      return `&#${character.charCodeAt(0)};`;
    }
  }
  // CONCATENATED MODULE: ../../build/report/markdown.js
  /** Builds Markdown: the template's own parts are ours, what is put into it is escaped unless it is Markdown already. */
  function md(parts, ...contents) {
    return trusted(parts.reduce((source, part, at) => `${source}${sourceOf(contents[at - 1] ?? markdown_nothing)}${part}`));
  }
  /** Vouches for a string: only for text that this folder wrote or escaped itself. */  function trusted(source) {
    return {
      source: source
    };
  }
  const markdown_nothing = trusted('');
  function sourceOf(content) {
    if (typeof content === 'string') return outsideCode(content);
    return typeof content === 'number' ? count(content) : content.source;
  }
  /** Pieces with something between them; empty ones leave no trace. */  function joined(pieces, separator) {
    const sources = pieces.map(piece => piece.source).filter(source => source !== '');
    return trusted(sources.join(separator));
  }
  /** Paragraphs, tables, lists: one under the other. */  function blocks(pieces) {
    return joined(pieces, '\n\n');
  }
  /** A list. */  function bullets(items) {
    return trusted(items.map(item => `- ${item.source}`).join('\n'));
  }
  /** One line of a table. */  function row(cells) {
    return trusted(`| ${cells.map(cell => cell.source).join(' | ')} |`);
  }
  /** A table of rows made with {@link row}, so that rows can be made once and shown in several tables. */  function table(columns, rows) {
    const rule = columns.map(({align: align}) => trusted(align === 'left' ? ':--' : '--:'));
    const lines = [ row(columns.map(({head: head}) => head)), row(rule), ...rows ];
    return trusted(lines.map(line => line.source).join('\n'));
  }
  /** A fold. The summary is HTML to GitHub: words, numbers and code spans, no other Markdown. */  function details(summary, body) {
    return md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
  }
  // CONCATENATED MODULE: ../../build/report/phrase.js
  /** The template's own parts are our words; a plain string in it is text from outside; a number is formatted; a phrase nests. */
  function say(parts, ...contents) {
    const pieces = parts.flatMap((part, at) => {
      const content = contents[at];
      const own = {
        kind: 'words',
        text: part
      };
      return content === void 0 ? [ own ] : [ own, ...piecesOf(content) ];
    });
    return {
      pieces: pieces
    };
  }
  function piecesOf(content) {
    if (typeof content === 'string') return outside(content).pieces;
    return typeof content === 'number' ? phrase_words(count(content)).pieces : content.pieces;
  }
  /** Our own words that are put together at run time, figures for example. Never for text from outside. */  function phrase_words(text) {
    return {
      pieces: [ {
        kind: 'words',
        text: text
      } ]
    };
  }
  /** Words that another room of ours put together, an error's cause for example: taken as such only while they can be nothing but prose. */  function prose(text) {
    return /^[\p{L}\d ,.:;()"'’_-]+$/u.test(text) && !/www\.|\bGH-\d/i.test(text) ? phrase_words(text) : outside(text, longestProse);
  }
  const longestProse = 300;
  /** Our own words shown as code: an input, a figure's name, a condition. */  function phrase_own(text) {
    return {
      pieces: [ {
        kind: 'own',
        text: text
      } ]
    };
  }
  /** Text from outside, of a length other than usual. */  function outside(text, limit = outsideLimit, keep = 'start') {
    return {
      pieces: [ {
        kind: 'outside',
        text: text,
        limit: limit,
        keep: keep
      } ]
    };
  }
  /** A link with a label of ours. */  function phrase_link(label, url) {
    return {
      pieces: [ {
        kind: 'link',
        label: label,
        url: url
      } ]
    };
  }
  /** Phrases one after the other. */  function phrases(parts, separator) {
    return {
      pieces: parts.flatMap((part, at) => at === 0 ? part.pieces : [ ...phrase_words(separator).pieces, ...part.pieces ])
    };
  }
  /** An enumeration: `a, b and c`. */  function enumerated(parts, last = 'and') {
    if (parts.length < 2) return phrases(parts, '');
    return phrases([ phrases(parts.slice(0, -1), ', '), phrases(parts.slice(-1), '') ], ` ${last} `);
  }
  /** The phrase as Markdown, in which nothing from outside is live. */  function asMarkdown(phrase) {
    return trusted(phrase.pieces.map(pieceMarkdown).join(''));
  }
  function pieceMarkdown(piece) {
    switch (piece.kind) {
     case 'words':
      return piece.text;

     case 'own':
      return /^[\w <>=.%:,/+-]+$/.test(piece.text) ? `\`${piece.text}\`` : outsideCode(piece.text);

     case 'outside':
      return outsideCode(piece.text, piece.limit, piece.keep);

     case 'link':
      return `[${piece.label}](${piece.url})`;
    }
  }
  /** The phrase as one line of plain text, for logs, annotations and outputs; outside text in quotes, links written out. */  function asText(phrase) {
    return phrase.pieces.map(pieceText).join('');
  }
  function pieceText(piece) {
    switch (piece.kind) {
     case 'words':
     case 'own':
      return piece.text;

     case 'outside':
      return `"${outsideText(piece.text, piece.limit, piece.keep)}"`;

     case 'link':
      return `${piece.label} (${piece.url})`;
    }
  }
  // CONCATENATED MODULE: ../../build/report/naming.js
  const longestName = 80;
  /** A verdict as the first line says it. */  const verdictWord = {
    pass: 'passed',
    warn: 'warning',
    fail: 'failed'
  };
  /** A verdict as a glance sees it. */  const verdictIcon = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌'
  };
  /** The diff's table, from outside. */  function nameOf(diff) {
    return outside(diff.name, longestName, 'end');
  }
  /** "data diff 970" as a link, and its table when Datafold told it. */  function calledInFull(judgement, host) {
    const linked = phrase_link(`data diff ${judgement.id}`, diffUrl(host, judgement.id));
    return judgement.diff === null ? linked : say`${nameOf(judgement.diff)} · ${linked}`;
  }
  /** Links that say no more than the ids; from the eleventh on only counted. */  function idLinks(ids, host) {
    const linked = ids.slice(0, 10).map(id => phrase_link(String(id), diffUrl(host, id)));
    const more = ids.length - linked.length;
    return phrases(more > 0 ? [ ...linked, say`${more} more` ] : linked, ', ');
  }
  const longestCell = 16;
  /** A table's name for a narrow cell: a long one breaks before its last part. */  function nameCell(diff) {
    const at = diff.name.lastIndexOf('.') + 1;
    if (diff.name.length <= longestCell || at === 0 || at === diff.name.length) return asMarkdown(nameOf(diff));
    const [path, last] = [ diff.name.slice(0, at), diff.name.slice(at) ];
    return md`${asMarkdown(outside(path, longestName - 20, 'end'))}<br>${asMarkdown(outside(last, longestName - 20, 'end'))}`;
  }
  /** What became of a diff, as a word or two of ours: a result, or why there is none. */  function outcomeOf(judgement) {
    const stale = judgement.reasons.some(({rule: rule, verdict: verdict}) => rule === 'stale' && verdict !== 'pass');
    const main = judgement.reasons.map(outcomeOfReason).find(word => word !== null) ?? 'not judged';
    return stale ? `${main} and ${onlyUnchecked(judgement) ? 'commit not checked' : 'stale'}` : main;
  }
  function onlyUnchecked({reasons: reasons}) {
    return reasons.every(reason => reason.rule !== 'stale' || reason.staleness.kind === 'not-checked');
  }
  function outcomeOfReason(reason) {
    switch (reason.rule) {
     case 'result':
      return resultWord(reason.result);

     case 'thresholds-held':
      return 'different within thresholds';

     case 'undetermined':
      return causeWord(reason.cause);

     case 'threshold-broken':
     case 'stale':
      return null;
    }
  }
  function resultWord(result) {
    return result === 'error' ? 'ended with an error' : result;
  }
  function causeWord(cause) {
    switch (cause.kind) {
     case 'failed':
      return 'failed in Datafold';

     case 'cancelled':
      return 'cancelled in Datafold';

     case 'no-result':
      return 'without a result';

     case 'unknown-result':
      return 'of an unknown result';

     case 'out-of-time':
      return 'out of time';

     case 'unreachable':
      return 'unreachable';

     case 'needs-action':
      return 'waiting for a person';

     case 'refused':
      return cause.trouble.kind === 'status' ? `refused with HTTP ${cause.trouble.status}` : 'refused';
    }
  }
  // CONCATENATED MODULE: ../../build/report/headline.js
  /** The verdict and its reason in one line: only our words, numbers and ids, so it is safe in every channel as it is. */
  function headline(facts) {
    return `Data diff gate ${verdictWord[facts.verdict]}: ${reasonOf(facts)}`;
  }
  function reasonOf({judgements: judgements, policy: policy, override: override}) {
    const [first, ...others] = judgements;
    if (first === void 0) return 'there was no data diff to judge';
    const reason = others.length === 0 ? reasonOfOne(first, policy.thresholds.length) : reasonOfMany(judgements);
    return override?.kind === 'accepted' ? `${reason}; accepted by a person` : reason;
  }
  function reasonOfOne(judgement, thresholds) {
    const clauses = judgement.reasons.map(reason => clause(reason, judgement)).filter(text => text !== '');
    const broken = judgement.reasons.filter(({rule: rule}) => rule === 'threshold-broken').length;
    if (broken > 0) clauses.splice(1, 0, `breaks ${broken} of ${thresholds} ${thresholds === 1 ? 'threshold' : 'thresholds'}`);
    return `data diff ${judgement.id} ${clauses.join(allowed(judgement) ? ' but ' : ' and ')}`;
  }
  /** The result itself passes, so that what else is wrong stands against it. */  function allowed({reasons: reasons, verdict: verdict}) {
    return verdict !== 'pass' && reasons[0]?.verdict === 'pass';
  }
  /** What one rule says, as it follows "data diff 970". Broken thresholds are counted instead. */  function clause(reason, judgement) {
    switch (reason.rule) {
     case 'result':
      if (reason.result === 'error') return 'ended with an error';
      return `${resultClause(reason.result)}${reason.listedIn === null && reason.result === 'different' ? ' (which is allowed)' : ''}`;

     case 'thresholds-held':
      return `is different within ${reason.checks.length === 1 ? 'its threshold' : `all ${reason.checks.length} thresholds`}`;

     case 'threshold-broken':
      return '';

     case 'undetermined':
      return causeClause(reason.cause, judgement.diff?.status ?? null);

     case 'stale':
      return staleClause(reason.staleness.kind);
    }
  }
  function staleClause(kind) {
    switch (kind) {
     case 'other-commit':
      return 'was made for another commit';

     case 'other-pull-request':
      return 'was made for another pull request';

     case 'not-checked':
      return 'could not be checked against the head commit';
    }
  }
  function resultClause(result) {
    switch (result) {
     case 'identical':
     case 'different':
     case 'empty':
      return `is ${result}`;

     case 'bad-pks':
      return 'has null or duplicate primary keys (bad-pks)';

     case 'missing-pks':
      return 'has no primary key (missing-pks)';
    }
  }
  function causeClause(cause, status) {
    switch (cause.kind) {
     case 'failed':
      return 'failed in Datafold';

     case 'cancelled':
      return 'was cancelled in Datafold';

     case 'no-result':
      return 'is done but has no result';

     case 'unknown-result':
      return 'has a result that this version does not know';

     case 'out-of-time':
      return `did not end within ${duration_duration(cause.timeoutMs)}`;

     case 'unreachable':
      return `could not be read: ${silence(cause.trouble)}`;

     case 'needs-action':
      return status === 'needs_authentication' ? 'waits for somebody to authenticate in Datafold' : 'waits for somebody to confirm it in Datafold';

     case 'refused':
      return `could not be read: ${refusal(cause.trouble.kind === 'status' ? cause.trouble.status : 0)}`;
    }
  }
  function silence(trouble) {
    switch (trouble.kind) {
     case 'status':
      return `Datafold answered HTTP ${trouble.status} until the time was up`;

     case 'network':
      return 'Datafold was not reachable';

     case 'body':
      return 'the answers were no data diff';
    }
  }
  function refusal(status) {
    if (status === 401) return 'Datafold rejected the API key (HTTP 401)';
    if (status === 403) return 'the API key has no access to it (HTTP 403)';
    if (status === 404) return 'Datafold knows no such diff (HTTP 404)';
    if (status >= 300 && status < 400) return `Datafold's address redirects elsewhere (HTTP ${status})`;
    return status === 0 ? 'Datafold refused to answer' : `Datafold refused to answer (HTTP ${status})`;
  }
  /** "2 of 5 data diffs failed (1 different, 1 out of time), 1 warning, 2 passed"; the worst verdict there is comes first and says why. */  function reasonOfMany(judgements) {
    const of = verdict => judgements.filter(judged => judged.verdict === verdict);
    const worst = worstVerdict(judgements.map(({verdict: verdict}) => verdict));
    const found = of(worst);
    const every = judgements.length === 2 ? 'both' : `all ${count(judgements.length)}`;
    const share = found.length === judgements.length ? every : `${count(found.length)} of ${count(judgements.length)}`;
    const said = worst === 'warn' ? found.length === 1 ? 'has a warning' : 'have warnings' : verdictWord[worst];
    const warned = worst === 'fail' ? of('warn').length : 0;
    const passed = worst === 'pass' ? 0 : of('pass').length;
    return [ `${share} data diffs ${said} (${kinds(found)})`, ...warned > 0 ? [ `${count(warned)} ${warned === 1 ? 'warning' : 'warnings'}` ] : [], ...passed > 0 ? [ `${count(passed)} passed` ] : [] ].join(', ');
  }
  const mostKinds = 4;
  function kinds(judgements) {
    const counts = new Map;
    for (const judgement of judgements) {
      const word = outcomeOf(judgement);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const told = [ ...counts ].sort(([, a], [, b]) => b - a);
    const rest = told.slice(mostKinds).reduce((sum, [, found]) => sum + found, 0);
    const named = told.slice(0, mostKinds).map(([word, found]) => `${count(found)} ${word}`);
    return (rest > 0 ? [ ...named, `${count(rest)} other` ] : named).join(', ');
  }
  // CONCATENATED MODULE: ../../build/report/status-line.js
  /** The longest description that GitHub takes for a commit status, in characters. */
  const status_line_longest = 140;
  /** The headline for a commit status, whose name says already whose it is. Only our words, numbers and ids. */  function statusLine(facts) {
    return shortened(headline(facts).replace(/^Data diff gate /, ''));
  }
  /** Cut to what GitHub takes. */  function shortened(text) {
    return text.length <= status_line_longest ? text : `${text.slice(0, status_line_longest - 1)}…`;
  }
  // CONCATENATED MODULE: ../../build/github/commit-status.js
  const pattern = new RegExp(`/actions/runs/(\\d{1,20})/attempts/(\\d{1,9})#data-diff-gate-([0-9a-f]{16})-(${commitStates.join('|')})$`);
  /** The address of the run, which carries the mark where a reader does not see it. */  function markedUrl(runUrl, {attempt: attempt, leg: leg, own: own}) {
    return `${runUrl}/attempts/${attempt}#data-diff-gate-${leg}-${own}`;
  }
  /** The mark of a status; `null` for one that somebody else set. */  function readMark({targetUrl: targetUrl}) {
    const [, run = '', attempt = '', leg = '', word] = pattern.exec(targetUrl) ?? [];
    const own = commitStates.find(state => state === word);
    return own === void 0 ? null : {
      run: run,
      attempt: attempt,
      leg: leg,
      own: own
    };
  }
  /** The marks under one name, newest first as GitHub lists them. */  function marksOf(statuses) {
    return statuses.flatMap(status => readMark(status) ?? []);
  }
  /** Whether a newer run than mine, or a newer attempt of my own gate, has its say already. */  function isOutdated(mine, marks) {
    return marks.some(mark => {
      const byRun = compareDigits(mark.run, mine.run);
      return byRun > 0 || byRun === 0 && mark.leg === mine.leg && compareDigits(mark.attempt, mine.attempt) > 0;
    });
  }
  /**
 * What the status has to say: the worst of the newest run, over the last word of each of its gates. A gate that a re-run leaves out
 * keeps its word of the attempt before.
 */  function standing(marks) {
    const newest = marks.reduce((run, mark) => compareDigits(mark.run, run) > 0 ? mark.run : run, '0');
    const last = new Map;
    for (const mark of marks.filter(({run: run}) => compareDigits(run, newest) === 0)) {
      const known = last.get(mark.leg);
      if (known === void 0 || compareDigits(mark.attempt, known.attempt) > 0) last.set(mark.leg, mark);
    }
    return worstState([ ...last.values() ].map(({own: own}) => own));
  }
  function compareDigits(a, b) {
    const difference = BigInt(a) - BigInt(b);
    return difference === 0n ? 0 : difference > 0n ? 1 : -1;
  }
  // CONCATENATED MODULE: ../../build/telling/status.js
  const mostCorrections = 3;
  /**
 * Says what this gate has to say, as the worst of all gates of its run that share the name. What other gates wrote meanwhile is
 * read afterwards, and put right. Never writes over a newer run. Rejects with a `GitHubError`.
 */  async function writeStatus(place, own, words, github, signal) {
    const mine = {
      run: place.run.id,
      attempt: place.run.attempt,
      leg: place.leg,
      own: own
    };
    const before = marksOf(await namedStatuses(place, github, signal));
    if (isOutdated(mine, before)) return 'newer';
    const post = state => github.setStatus(place.sha, {
      state: state,
      context: place.name,
      description: shortened(state === own ? words : othersWords[state]),
      targetUrl: markedUrl(place.runUrl, mine)
    }, signal);
    await post(standing([ mine, ...before ]) ?? own);
    for (let trial = 1; trial <= mostCorrections; trial++) {
      const present = await namedStatuses(place, github, signal);
      const wanted = standing([ mine, ...marksOf(present) ]) ?? own;
      if (present[0]?.state === wanted) break;
      await post(wanted);
    }
    return 'written';
  }
  /** Whether this very gate, run and attempt has come to an end in it. */  async function hasEnded(place, github, signal) {
    const marks = marksOf(await namedStatuses(place, github, signal));
    const {id: id, attempt: attempt} = place.run;
    const mine = marks.find(mark => mark.leg === place.leg && mark.run === id && mark.attempt === attempt);
    return mine !== void 0 && mine.own !== 'pending';
  }
  async function namedStatuses({sha: sha, name: name}, github, signal) {
    return (await github.statuses(sha, signal)).filter(({context: context}) => context === name);
  }
  /** Where another gate of the run decides. */  const othersWords = {
    failure: 'failed: another data diff gate of this run failed',
    error: 'failed: another data diff gate of this run has no answer',
    pending: 'another data diff gate of this run is still looking',
    success: 'passed: all data diff gates of this run'
  };
  // CONCATENATED MODULE: ../../build/gate-status.js
  /** What the last word may take of the time for telling: the comment comes after it. */
  const endMs = 9e3;
  const stoppedStatus = 'no verdict: stopped before it had one (cancelled, out of time or a fault)';
  /** A status is set on a commit, so where only the pull request is known, its head is asked for. */  function withHead(origin) {
    const unknown = origin.headSha === null && origin.prNumber !== null;
    return unknown ? {
      ...origin,
      ask: 'head-of-pull-request'
    } : origin;
  }
  /** The commit status of this run; nothing is set before it begins. */  function gateStatus(world) {
    const {origin: origin, github: github, log: log, runUrl: runUrl} = world;
    let place = null;
    let ended = false;
    return {
      begin: async ({headSha: headSha}, signal) => {
        const sha = origin.queueSha ?? headSha;
        if (sha === null) throw new UserError(noHead(origin));
        if (github === null || runUrl === null) throw new UserError(noGitHub);
        place = {
          ...world,
          sha: sha,
          runUrl: runUrl
        };
        world.remember(sha);
        try {
          await writeStatus(place, 'pending', 'the data diffs are being looked at', github, signal);
        } catch (error) {
          signal.throwIfAborted();
          place = null;
          throw new UserError(`${whyNot(error)} With commit_status the status is the gate itself, so nothing was asked of Datafold.`);
        }
      },
      end: async (facts, signal) => {
        if (place === null || github === null) return false;
        try {
          const state = commitStateOf(facts.verdict, facts.judgements);
          const soon = AbortSignal.any([ signal, AbortSignal.timeout(endMs) ]);
          const written = await writeStatus(place, state, statusLine(facts), github, soon);
          ended = true;
          log.info(written === 'newer' ? 'Commit status left alone: a newer run has its say there.' : `Commit status set on ${place.sha}: ${state}.`);
          return true;
        } catch (error) {
          // A cancelled run has another word to say; what cannot be said now leaves the status pending, which lets nothing through.
          if (signal.reason instanceof CancelledError) throw signal.reason;
          ended = true;
          log.error(cannotEnd(error), 'Commit status');
          return false;
        }
      },
      giveUp: async signal => {
        if (place === null || github === null || ended) return;
        await writeStatus(place, 'error', stoppedStatus, github, signal);
      }
    };
  }
  /** The second chance after a main that was killed. Answers whether there was anything to say. */  async function giveUpLater(place, github, signal) {
    if (await hasEnded(place, github, signal)) return false;
    return await writeStatus(place, 'error', stoppedStatus, github, signal) === 'written';
  }
  function cannotEnd(error) {
    return `${whyNot(error)} The verdict stands in the outputs, but this step fails: with commit_status the status is the gate itself. Re-run the job.`;
  }
  function whyNot(error) {
    return error instanceof GitHubError ? error.message : 'Could not set the commit status: GitHub did not answer in time. Most likely a passing fault.';
  }
  function noHead({event: event, source: source}) {
    return `commit_status is set, but this run knows no head commit to set it on: the ${event === '' ? 'run' : `event ${event}`} tells none, or GitHub did not (${source}). ` + 'Set `pr_number` to the number of the pull request, start the workflow by another event, or leave out commit_status.';
  }
  const noGitHub = 'commit_status is set, but there is no GitHub to set it at: GITHUB_REPOSITORY or GITHUB_RUN_ID is missing. Run the action in a workflow, or leave out commit_status.';
  // CONCATENATED MODULE: ../../build/github/event.js
  const event_soft = schema => schemas_catch(schemas_nullish(schema), null);
  const event_number = schemas_int().check(_positive());
  const sha = schemas_string().check(_regex(/^[0-9a-f]{40,64}$/i));
  const fork = event_soft(object({
    fork: event_soft(schemas_boolean()),
    full_name: event_soft(schemas_string())
  }));
  /** The parts of the webhook payloads that we read; see GitHub's "Webhook events and payloads". */  const wirePayload = object({
    pull_request: event_soft(object({
      number: event_soft(event_number),
      updated_at: event_soft(iso_datetime({
        offset: true
      })),
      head: event_soft(object({
        sha: event_soft(sha),
        repo: fork
      }))
    })),
    issue: event_soft(object({
      number: event_soft(event_number),
      pull_request: event_soft(looseObject({}))
    })),
    workflow_run: event_soft(object({
      head_sha: event_soft(sha),
      head_branch: event_soft(schemas_string()),
      head_repository: event_soft(object({
        owner: event_soft(object({
          login: event_soft(schemas_string())
        }))
      })),
      pull_requests: event_soft(array(object({
        number: event_soft(event_number)
      })))
    })),
    merge_group: event_soft(object({
      head_ref: event_soft(schemas_string()),
      head_sha: event_soft(sha)
    })),
    after: event_soft(sha),
    action: event_soft(schemas_string()),
    label: event_soft(object({
      name: schemas_string()
    })),
    sender: event_soft(object({
      login: schemas_string(),
      type: event_soft(schemas_string())
    })),
    repository: event_soft(object({
      full_name: event_soft(schemas_string())
    }))
  });
  /** Reads the event; a payload of any other shape tells nothing. `pinned` is the number from the input `pr_number`. */  function readEvent(event, payload, runSha, pinned) {
    const parsed = wirePayload.safeParse(payload);
    const told = {
      ...event_nothing,
      event: event,
      ...parsed.success ? byEvent(event, parsed.data, runSha) : {}
    };
    if (pinned === null || pinned === told.prNumber) return told;
    const source = `number ${pinned} from the input pr_number`;
    if (told.detached || told.headSha !== null && told.prNumber === null) return {
      ...told,
      prNumber: pinned,
      source: source,
      detached: false,
      ask: null,
      labelling: null
    };
    const elsewhere = {
      headSha: null,
      mergeSha: null,
      labelling: null
    };
    return {
      ...told,
      ...elsewhere,
      prNumber: pinned,
      source: source,
      ask: 'head-of-pull-request'
    };
  }
  const event_nothing = {
    event: '',
    prNumber: null,
    headSha: null,
    source: 'this event names no pull request',
    mergeSha: null,
    ask: null,
    headBranch: null,
    loose: false,
    fromFork: false,
    detached: true,
    queued: false,
    queueSha: null,
    labelling: null
  };
  function byEvent(event, payload, runSha) {
    switch (event) {
     case 'pull_request':
     case 'pull_request_review':
     case 'pull_request_review_comment':
      return {
        ...fromPullRequest(event, payload),
        mergeSha: runSha
      };

     case 'pull_request_target':
      return {
        ...fromPullRequest(event, payload),
        loose: true
      };

     case 'issue_comment':
      return fromIssueComment(payload);

     case 'workflow_run':
      return fromWorkflowRun(payload);

     case 'merge_group':
      return fromMergeGroup(payload);

     case 'push':
      return fromPush(payload);

     default:
      return {};
    }
  }
  function fromPullRequest(event, payload) {
    const {pull_request: pull, repository: repository} = payload;
    const headRepository = pull?.head?.repo?.full_name ?? null;
    return {
      prNumber: pull?.number ?? null,
      headSha: pull?.head?.sha ?? null,
      source: `the ${event} event`,
      // A deleted fork leaves no repository behind.
      fromFork: pull !== null && pull !== void 0 && headRepository !== (repository?.full_name ?? null),
      labelling: labellingOf(payload),
      detached: false
    };
  }
  /** Putting a label on is the pull request's latest change at that moment, which is how the event tells the time. */  function labellingOf({action: action, label: label, sender: sender, pull_request: pull}) {
    if (action !== 'labeled' || !label) return null;
    return {
      label: label.name,
      by: sender?.login ?? '',
      byPerson: sender?.type === 'User' && sender.login !== '',
      at: pull?.updated_at ?? null,
      headSha: pull?.head?.sha?.toLowerCase() ?? null
    };
  }
  function fromIssueComment({issue: issue}) {
    if (!issue?.pull_request || !issue.number) return {
      source: 'the comment is on an issue, not on a pull request'
    };
    const source = 'the issue_comment event, its head from GitHub';
    return {
      prNumber: issue.number,
      source: source,
      ask: 'head-of-pull-request',
      loose: true,
      detached: false
    };
  }
  /** `pull_requests` is empty for a run of a fork: then its branch tells, or the commit. */  function fromWorkflowRun({workflow_run: run}) {
    const named = run?.pull_requests ?? [];
    const prNumber = named.length === 1 ? named[0]?.number ?? null : null;
    const owner = run?.head_repository?.owner?.login;
    return {
      headSha: run?.head_sha ?? null,
      prNumber: prNumber,
      source: 'the workflow_run event',
      loose: true,
      ask: prNumber === null ? 'pull-request-of-head' : null,
      headBranch: owner && run?.head_branch ? `${owner}:${run.head_branch}` : null,
      detached: false
    };
  }
  /** The queue's ref ends in `/pr-<number>-<sha>`; that sha is the queue's base, so the head has to be asked for. */  function fromMergeGroup({merge_group: group}) {
    const match = /\/pr-(\d{1,15})-[0-9a-f]+$/i.exec(group?.head_ref ?? '');
    const queue = {
      detached: false,
      queued: true,
      queueSha: group?.head_sha?.toLowerCase() ?? null
    };
    if (match === null) return {
      ...queue,
      source: 'the merge queue’s ref names no pull request'
    };
    const source = 'the merge queue’s ref, its head from GitHub';
    return {
      ...queue,
      prNumber: Number(match[1]),
      source: source,
      ask: 'head-of-pull-request'
    };
  }
  function fromPush({after: after}) {
    const headSha = after ?? null;
    return {
      headSha: headSha,
      source: 'the push event',
      ask: headSha === null ? null : 'pull-request-of-head',
      detached: false
    };
  }
  // CONCATENATED MODULE: external "node:http"
  const external_node_http_namespaceObject = require("node:http");
  // CONCATENATED MODULE: external "node:https"
  const external_node_https_namespaceObject = require("node:https");
  // CONCATENATED MODULE: ../../build/http/proxy.js
  /** Node's agents read proxies from the environment since 24.5; the oldest runner that knows node24 brings 24.4.0. */
  const firstNodeWithProxies = [ 24, 5 ];
  /** Fails where requests to this host ought to go through a proxy, but this Node cannot: going round it would be worse. */  function requireProxySupport(host, env, nodeVersion) {
    const proxied = (env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '') !== '' && !isLoopback(host) && !bypassed(host, env);
    if (!proxied || canProxy(nodeVersion)) return;
    throw new UserError(`HTTPS_PROXY is set, but the Node ${nodeVersion} of this runner cannot use a proxy (it needs 24.5 or newer). ` + 'The runner is most likely an old self-hosted one. Update the runner, or add the host to NO_PROXY if it can be reached directly.');
  }
  /** Whether the agents of this Node understand `proxyEnv`. */  function canProxy(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const [needMajor = 0, needMinor = 0] = firstNodeWithProxies;
    return major > needMajor || major === needMajor && minor >= needMinor;
  }
  function bypassed(host, env) {
    const entries = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter(entry => entry !== '');
    return entries.some(entry => {
      const name = entry.toLowerCase().replace(/^\*?\./, '').replace(/:\d+$/, '');
      return entry === '*' || host.hostname === name || host.hostname.endsWith(`.${name}`);
    });
  }
  // CONCATENATED MODULE: ../../build/http/http.js
  /** One pool of connections for the whole run. `close` drops them, so that nothing keeps the process alive. */
  function openHttp(env) {
    const proxyEnv = canProxy(process.versions.node) ? {
      proxyEnv: env
    } : {};
    const agents = {
      loopback: new external_node_http_namespaceObject.Agent({
        keepAlive: true
      }),
      plain: new external_node_http_namespaceObject.Agent({
        keepAlive: true,
        ...proxyEnv
      }),
      secure: new external_node_https_namespaceObject.Agent({
        keepAlive: true,
        ...proxyEnv
      })
    };
    const agentFor = url => {
      if (url.protocol === 'https:') return agents.secure;
      return isLoopback(url) ? agents.loopback : agents.plain;
    };
    return {
      send: async request => {
        try {
          return await exchange(request, agentFor(request.url));
        } catch (error) {
          // The server may close an idle connection just as it is used again; that says nothing about the server.
          if (error instanceof IdleConnectionLost) return await exchange(request, agentFor(request.url));
          throw error;
        }
      },
      close: () => Object.values(agents).forEach(agent => void agent.destroy())
    };
  }
  class IdleConnectionLost extends NetworkError {}
  function exchange(ask, agent) {
    return new Promise((resolve, reject) => {
      ask.signal.throwIfAborted();
      const request = (ask.url.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request(ask.url, {
        method: ask.method,
        headers: {
          ...ask.headers,
          ...ask.body === void 0 ? {} : {
            'content-length': Buffer.byteLength(ask.body)
          }
        },
        agent: agent
      });
      const timer = setTimeout(() => fail(new NetworkError(`no complete answer within ${ask.timeoutMs / 1e3} s`)), ask.timeoutMs);
      const onAbort = () => fail(ask.signal.reason);
      const settle = () => {
        clearTimeout(timer);
        ask.signal.removeEventListener('abort', onAbort);
      };
      const fail = reason => {
        settle();
        reject(reason);
        request.destroy();
      };
      ask.signal.addEventListener('abort', onAbort, {
        once: true
      });
      request.on('error', error => fail(http_failure(error, request.reusedSocket && ask.method === 'GET')));
      request.on('response', response => {
        readBody(response, ask.maxBytes).then(body => {
          settle();
          resolve({
            status: response.statusCode ?? 0,
            headers: flatten(response.headers),
            body: body
          });
        }, fail);
      });
      request.end(ask.body);
    });
  }
  function http_failure(error, mayBeIdle) {
    const lost = mayBeIdle && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    return new (lost ? IdleConnectionLost : NetworkError)(causeOf(error), {
      cause: error
    });
  }
  function readBody(response, maxBytes) {
    return new Promise((resolve, reject) => {
      const chunks = [];
      let size = 0;
      response.on('data', chunk => {
        size += chunk.length;
        if (size > maxBytes) reject(new NetworkError(`the answer is larger than ${maxBytes / 1048576} MiB`)); else chunks.push(chunk);
      });
      response.on('error', error => reject(new NetworkError(causeOf(error), {
        cause: error
      })));
      response.on('close', () => reject(new NetworkError('the connection broke off inside the answer')));
      response.on('end', () => {
        if (response.complete) resolve(Buffer.concat(chunks).toString('utf8'));
      });
    });
  }
  function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, Array.isArray(value) ? value.join(', ') : value ]));
  }
  // CONCATENATED MODULE: ../../build/inputs/cautions.js
  const hostedJobLimitMs = (5 * 60 + 45) * 6e4;
  /** What is allowed but most likely not meant, one warning each. */  function cautions({policy: policy, timeoutMs: timeoutMs}) {
    const both = policy.failOn.filter(result => policy.warnOn.includes(result));
    const without = list => list.filter(result => !both.some(word => word === result)).join(', ') || 'none';
    const differs = policy.failOn.includes('different') || policy.warnOn.includes('different');
    return [ ...both.length === 0 ? [] : [ `${both.join(' and ')} ${both.length === 1 ? 'stands' : 'stand'} in fail_on and in warn_on, so the gate fails on it. ` + `If it ought to fail, write: warn_on: ${without(policy.warnOn)}. If it ought to warn, write: fail_on: ${without(policy.failOn)}` ], ...policy.thresholds.length > 0 && !differs ? [ 'thresholds are set, but "different" stands in neither fail_on nor warn_on, so a difference passes whatever they say. ' + 'If a broken threshold ought to fail, add different to fail_on.' ] : [], ...timeoutMs > hostedJobLimitMs ? [ 'timeout is above 5h45m, but GitHub ends jobs on its own runners after 6 hours, without a verdict. Write at most: timeout: 5h45m' ] : [] ];
  }
  // CONCATENATED MODULE: ../../build/diff/override.js
  /** What a person can have looked at and wanted. Never an error: it says nothing about the data. */
  const acceptable = [ 'different', 'bad-pks', 'missing-pks', 'empty' ];
  /** Whether a person may accept this: it fails, and every reason that fails it is a known result or a threshold. */  function mayOverride(judgements) {
    const failing = judgements.filter(({verdict: verdict}) => verdict === 'fail');
    const reasons = failing.flatMap(judged => judged.reasons.filter(({verdict: verdict}) => verdict === 'fail'));
    return reasons.length > 0 && failing.every(({undetermined: undetermined}) => !undetermined) && reasons.every(reason => isAcceptable(reason));
  }
  function isAcceptable(reason) {
    switch (reason.rule) {
     case 'result':
      return acceptable.includes(reason.result);

     case 'threshold-broken':
      return true;

     case 'thresholds-held':
     case 'undetermined':
     case 'stale':
      return false;
    }
  }
  /** The gate's verdict after a person had a say: a fail that was accepted warns, everything else stays. */  function verdictAfter(verdict, override) {
    return verdict === 'fail' && override?.kind === 'accepted' ? 'warn' : verdict;
  }
  // CONCATENATED MODULE: ../../build/github/override-evidence.js
  /** Labels of GitHub differ only in more than case. */
  function isLabel(name, label) {
    return name.toLowerCase() === label.toLowerCase();
  }
  /** What the pull request itself says: the label must be there now, and the judged commit must be its present head. */  function objection(label, headSha, pull) {
    if (pull.headSha !== headSha.toLowerCase()) return {
      kind: 'head-moved'
    };
    return pull.labels.some(name => isLabel(name, label)) ? null : {
      kind: 'not-labelled'
    };
  }
  /** The `labeled` event that started this run: it says itself which commit was the head when the label was put there. */  function override_evidence_byEvent(label, headSha, labelling) {
    if (labelling === null || !isLabel(labelling.label, label)) return null;
    if (labelling.headSha !== headSha.toLowerCase()) return null;
    return labelling.byPerson ? {
      by: labelling.by,
      at: labelling.at
    } : {
      missing: {
        kind: 'not-a-person'
      }
    };
  }
  /** Who put the label there that is there now: the newest of its `labeled` events. */  function newestLabelling(label, labellings) {
    const ofLabel = labellings.filter(one => isLabel(one.label, label) && one.at !== null);
    return ofLabel.toSorted((a, b) => timeOf(b.at) - timeOf(a.at))[0] ?? null;
  }
  /**
 * Whether a person put the label there after the branch last moved to the head. The newest move has to be the one to the head:
 * otherwise the list is not up to date, and an earlier visit to the same commit proves nothing.
 */  function byHistory(headSha, newest, moves) {
    if (newest === null) return {
      missing: {
        kind: 'nobody'
      }
    };
    if (!newest.byPerson) return {
      missing: {
        kind: 'not-a-person'
      }
    };
    const last = moves.toSorted((a, b) => timeOf(b.at) - timeOf(a.at))[0];
    if (last === void 0 || last.after !== headSha.toLowerCase()) return {
      missing: {
        kind: 'no-move'
      }
    };
    return timeOf(newest.at) > timeOf(last.at) ? {
      by: newest.by,
      at: newest.at
    } : {
      missing: {
        kind: 'older-than-commit'
      }
    };
  }
  function timeOf(at) {
    return at === null ? Number.NaN : Date.parse(at);
  }
  // CONCATENATED MODULE: ../../build/github/override.js
  /** Asks GitHub whether a person has accepted the head with this label. Never rejects: what cannot be found out accepts nothing. */
  async function findOverride(label, target, labelling, github, signal) {
    const found = await finding(label, target, labelling, github, signal).catch(error => ({
      missing: {
        kind: 'unreadable',
        problem: error instanceof GitHubError ? error.message : 'GitHub did not answer in time.'
      }
    }));
    return 'missing' in found ? {
      kind: 'not-accepted',
      label: label,
      why: found.missing
    } : {
      kind: 'accepted',
      label: label,
      ...found
    };
  }
  async function finding(label, {prNumber: prNumber, headSha: headSha}, labelling, github, signal) {
    if (prNumber === null) return {
      missing: {
        kind: 'no-pull-request'
      }
    };
    if (headSha === null) return {
      missing: {
        kind: 'no-head'
      }
    };
    if (github === null) return {
      missing: {
        kind: 'no-github'
      }
    };
    const pull = await github.pullRequest(prNumber, signal);
    const against = objection(label, headSha, pull);
    if (against !== null) return {
      missing: against
    };
    const told = override_evidence_byEvent(label, headSha, labelling);
    if (told !== null) return told;
    const newest = newestLabelling(label, await github.labellings(prNumber, signal));
    // Where nobody can have accepted, nobody needs to know when the branch moved.
        if (newest === null || !newest.byPerson) return byHistory(headSha, newest, []);
    return byBranch(headSha, newest, pull, github, signal);
  }
  async function byBranch(headSha, newest, {headBranch: headBranch}, github, signal) {
    if (headBranch === null) return {
      missing: {
        kind: 'branch-gone'
      }
    };
    try {
      return byHistory(headSha, newest, await github.branchMoves(headBranch, signal));
    } catch (error) {
      const hidden = error instanceof GitHubError && (error.status === 403 || error.status === 404);
      if (hidden && headBranch.fork) return {
        missing: {
          kind: 'fork'
        }
      };
      throw error;
    }
  }
  // CONCATENATED MODULE: ../../build/accepting.js
  /** Whether a person has accepted what fails. Nobody is asked where no label is set, nothing fails, or nobody may accept it. */
  async function askForOverride({overrideLabel: overrideLabel}, judgements, target, {origin: origin, github: github}, signal) {
    if (overrideLabel === null || !mayOverride(judgements)) return null;
    return findOverride(overrideLabel, target, origin.labelling, github, signal);
  }
  // CONCATENATED MODULE: ../../build/diff/stale.js
  /** Everything that makes the diff stale; empty for a diff about the target or one that Datafold knows nothing of. */
  function staleness(ci, target) {
    const found = [];
    if (ci.prNumber !== null && target.prNumber !== null && ci.prNumber !== target.prNumber) found.push({
      kind: 'other-pull-request',
      recorded: ci.prNumber,
      expected: target.prNumber
    });
    if (ci.prSha !== null && target.headSha !== null && !namesHead(ci.prSha, target)) found.push({
      kind: 'other-commit',
      recorded: ci.prSha,
      expected: target.headSha
    });
    if (target.unverified === true && found.length === 0) found.push(...unchecked(ci, target));
    return found;
  }
  /** Not being told what is gated is not the same as nothing to compare: a diff that names something is not taken on trust. */  function unchecked(ci, {headSha: headSha, prNumber: prNumber}) {
    if (ci.prSha !== null && headSha === null) return [ {
      kind: 'not-checked',
      recorded: ci.prSha
    } ];
    if (ci.prNumber !== null && prNumber === null) return [ {
      kind: 'not-checked',
      recorded: String(ci.prNumber)
    } ];
    return [];
  }
  /** Whether a commit is the head that is being gated, or one that stands for it. */  function namesHead(sha, target) {
    const asked = sha.toLowerCase();
    return asked === target.headSha?.toLowerCase() || target.headMerges.includes(asked);
  }
  // CONCATENATED MODULE: ../../build/diff/policy.js
  /** Judges one diff. Passing needs a finished diff with a known result that the policy allows; everything else is undetermined. */
  function judge(observation, policy, target) {
    const {id: id, diff: diff} = observation;
    const reasons = [ ...resultReasons(observation, policy), ...staleReasons(diff, policy, target) ];
    const different = observation.lost === null && resultOf(observation.diff) === 'different';
    return {
      id: id,
      diff: diff,
      verdict: worstVerdict(reasons.map(reason => reason.verdict)),
      undetermined: reasons.some(reason => reason.rule === 'undetermined'),
      reasons: reasons,
      unlimited: diff !== null && different && policy.thresholds.length > 0 ? unlimitedFigures(policy.thresholds, diff) : []
    };
  }
  function resultReasons(observation, policy) {
    if (observation.lost !== null) return [ undetermined(observation.lost, policy) ];
    const {diff: diff} = observation;
    const status = diff.status ?? (diff.done ? 'done' : null);
    if (status === 'failed' || status === 'cancelled') return [ undetermined({
      kind: status
    }, policy) ];
    if (status !== 'done' || diff.result === null) return [ undetermined({
      kind: 'no-result'
    }, policy) ];
    const result = resultOf(diff);
    if (result === null) return [ undetermined({
      kind: 'unknown-result'
    }, policy) ];
    return result === 'different' ? differentReasons(diff, policy) : [ listed(result, policy) ];
  }
  function undetermined(cause, policy) {
    return {
      rule: 'undetermined',
      cause: cause,
      verdict: cause.kind === 'refused' ? 'fail' : policy.onUndetermined
    };
  }
  /** A result in both lists fails; a known one in neither passes. */  function listed(result, policy) {
    if (policy.failOn.includes(result)) return {
      rule: 'result',
      result: result,
      listedIn: 'fail_on',
      verdict: 'fail'
    };
    if (policy.warnOn.includes(result)) return {
      rule: 'result',
      result: result,
      listedIn: 'warn_on',
      verdict: 'warn'
    };
    return {
      rule: 'result',
      result: result,
      listedIn: null,
      verdict: 'pass'
    };
  }
  function differentReasons(diff, policy) {
    const checks = policy.thresholds.map(condition => thresholds_check(condition, diff));
    const broken = checks.filter(held => held.outcome !== 'held');
    if (checks.length > 0 && broken.length === 0) return [ {
      rule: 'thresholds-held',
      checks: checks,
      verdict: 'pass'
    } ];
    const byList = listed('different', policy);
    return [ byList, ...broken.map(held => ({
      rule: 'threshold-broken',
      check: held,
      verdict: byList.verdict
    })) ];
  }
  function staleReasons(diff, policy, target) {
    if (diff === null) return [];
    const verdict = policy.onStale === 'ignore' ? 'pass' : policy.onStale;
    return staleness(diff.ci, target).map(found => ({
      rule: 'stale',
      staleness: found,
      verdict: verdict
    }));
  }
  // CONCATENATED MODULE: ../../build/github/find-target.js
  /** Completes what the event tells: the head of the pull request, or the pull request of the head. Never rejects. */
  async function findTarget(origin, github, signal) {
    const told = {
      prNumber: origin.prNumber,
      headSha: origin.headSha?.toLowerCase() ?? null,
      headMerges: origin.mergeSha === null ? [] : [ origin.mergeSha.toLowerCase() ]
    };
    if (github === null || origin.ask === null) return {
      target: told,
      problem: null
    };
    try {
      return {
        target: {
          ...told,
          ...await asked(origin, told, github, signal)
        },
        problem: null
      };
    } catch (error) {
      return {
        target: {
          ...told,
          unverified: true
        },
        problem: error instanceof GitHubError ? error.message : 'GitHub did not tell the pull request and its head in time; what it did not tell is not compared.'
      };
    }
  }
  async function asked(origin, told, github, signal) {
    if (origin.ask === 'head-of-pull-request' && told.prNumber !== null) return {
      headSha: (await github.pullRequest(told.prNumber, signal)).headSha
    };
    if (told.headSha === null) return {};
    const {headSha: headSha} = told;
    // Two ways to one answer: if the first fails, the second may still know.
        const {headBranch: headBranch} = origin;
    const byBranch = headBranch === null ? [] : await github.pullRequestsFrom(headBranch, signal).catch(() => []);
    const pull = onlyOne(byBranch, headSha) ?? onlyOne(await github.pullRequestsOf(headSha, signal), headSha);
    return pull === null ? {} : {
      prNumber: pull.number
    };
  }
  /** The one open pull request whose head is this commit; with none or several, none. */  function onlyOne(pulls, headSha) {
    const matching = pulls.filter(pull => pull.open && pull.headSha === headSha);
    return matching.length === 1 ? matching[0] ?? null : null;
  }
  const mostLookUps = 3;
  /**
 * Adds the commits that diffs name and that turn out to be merges of the head (its last parent is the head): Datafold records the
 * merge commit in one of its settings. A commit that cannot be read stays unknown, and so stale.
 */  async function withHeadMerges(target, diffs, github, signal) {
    const {headSha: headSha} = target;
    if (headSha === null || github === null) return target;
    const known = [ headSha, ...target.headMerges ];
    const named = diffs.flatMap(({ci: ci}) => ci.prSha === null ? [] : [ ci.prSha.toLowerCase() ]);
    const unknown = [ ...new Set(named) ].filter(sha => /^[0-9a-f]{40,64}$/.test(sha) && !known.includes(sha));
    const merges = await Promise.all(unknown.slice(0, mostLookUps).map(async sha => {
      const parents = await github.parentsOf(sha, signal).catch(() => []);
      return parents.length > 1 && parents.at(-1) === headSha ? [ sha ] : [];
    }));
    return {
      ...target,
      headMerges: [ ...target.headMerges, ...merges.flat() ]
    };
  }
  // CONCATENATED MODULE: ../../build/target.js
  /** What is being gated, with what only the diffs can tell; says in the log where number and head came from. */
  async function completeTarget(early, observations, {origin: origin, github: github, channels: {log: log}}, signal) {
    // Much can have passed since the first try; GitHub may know now.
    const found = early.problem === null ? early : await findTarget(origin, github, signal);
    const diffs = observations.flatMap(({diff: diff}) => diff === null ? [] : [ diff ]);
    const numbers = new Set(diffs.flatMap(({ci: ci}) => ci.prNumber === null ? [] : [ ci.prNumber ]));
    const [named] = numbers.size === 1 ? numbers : [];
    const byDiffs = found.target.prNumber === null && origin.detached && named !== void 0;
    const target = byDiffs ? {
      ...found.target,
      prNumber: named
    } : found.target;
    const source = byDiffs ? 'the number as Datafold recorded it' : origin.source;
    if (found.problem !== null) log.warning(found.problem, 'Pull request');
    log.info(`Gating ${inWords(target)} (${source}).`);
    if (origin.loose && diffs.some(({ci: ci}) => ci.prSha === null)) log.warning(looseWarning(origin.event), 'Data diffs without a commit');
    return withHeadMerges(target, diffs, github, signal);
  }
  function inWords({prNumber: prNumber, headSha: headSha}) {
    const pull = prNumber === null ? 'no pull request' : `pull request ${prNumber}`;
    return `${pull}, ${headSha === null ? 'no head commit' : `head commit ${headSha}`}`;
  }
  function looseWarning(event) {
    return `Datafold records no commit for at least one data diff, and a workflow started by ${event} does not run on the pull request’s own commit: ` + 'nothing proves what the diff was made for. Take datadiff_id from a run on that commit, or have Datafold’s CI make the diff.';
  }
  // CONCATENATED MODULE: ../../build/telling/interim.js
  /**
 * What is told while diffs still run: once, after the first look at all of them, that an earlier verdict is out of date; and, when
 * the gate waits for a person, on which diffs. In the background: a comment that fails is said in the log and holds up nothing.
 */
  function interimComment(inputs, finding, {commentary: commentary, channels: {log: log}, signal: signal}) {
    const looked = new Set;
    const running = new Set(inputs.datadiffIds);
    const needy = new Set;
    const told = {
      needy: 0,
      running: false
    };
    const write = how => {
      if (commentary === null) return;
      finding.then(({target: target}) => how(commentary, target)).catch(error => {
        if (signal.aborted) return;
        log.info(`The comment was not brought up to date while waiting. ${error instanceof Error ? error.message : ''}`);
      });
    };
    const afterFirstRound = () => {
      if (running.size === 0) return;
      if (needy.size > told.needy) {
        told.needy = needy.size;
        write((comment, target) => comment.needsAction(target, [ ...needy ], signal));
      } else if (!told.running && needy.size === 0) write((comment, target) => comment.running(target, signal));
      told.running = true;
    };
    return {
      onLook: (track, ended) => {
        looked.add(track.id);
        if (ended !== null) running.delete(track.id);
        if (ended === null && track.diff !== null && phaseOf(track.diff) === 'needs-action' && !needy.has(track.id)) {
          needy.add(track.id);
          log.notice(`Data diff ${track.id} waits for a person: open ${inputs.host}/datadiffs/${track.id}/overview and do what it asks. The gate goes on looking.`);
        }
        if (looked.size === inputs.datadiffIds.length) afterFirstRound();
      }
    };
  }
  // CONCATENATED MODULE: ../../build/report/bar.js
  /** A match as a bar of blocks: green for what matches, red for what does not, white where it was not measured. */
  function matchBar(ratio, length = 10) {
    if (ratio === null) return '⬜'.repeat(length);
    const green = bar_blocks(ratio, length);
    return `${'🟩'.repeat(green)}${'🟥'.repeat(length - green)}`;
  }
  /** Progress for a log line: `■■■■□□□□□□`. */  function progressBar(ratio, length = 10) {
    const done = bar_blocks(ratio, length);
    return `${'■'.repeat(done)}${'□'.repeat(length - done)}`;
  }
  /** Full only at 1 and empty only at 0, however near: a bar must not say "all" or "nothing" when that is not so. */  function bar_blocks(ratio, length) {
    if (ratio <= 0) return 0;
    if (ratio >= 1) return length;
    return Math.min(length - 1, Math.max(1, Math.round(ratio * length)));
  }
  // CONCATENATED MODULE: ../../build/report/progress.js
  /** One log line: `[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs ended · 2m 5s elapsed · about 3m left`. */
  function progressLine(progress) {
    const {diffs: diffs, ended: ended, stepsDone: stepsDone, stepsTotal: stepsTotal, elapsedMs: elapsedMs, leftMs: leftMs} = progress;
    const parts = [ ...stepsTotal > 0 ? [ `${count(stepsDone)} of ${count(stepsTotal)} steps` ] : [], `${count(ended)} of ${count(diffs)} ${diffs === 1 ? 'diff' : 'diffs'} ended`, `${duration_duration(elapsedMs)} elapsed`, ...ended === diffs ? [] : [ leftMs === null ? 'no estimate yet' : `about ${duration_duration(leftMs)} left` ] ];
    return `[${progressBar(share(progress))}] ${parts.join(' · ')}`;
  }
  /** Steps where Datafold tells them, else diffs; never full while a diff still runs. */  function share({diffs: diffs, ended: ended, stepsDone: stepsDone, stepsTotal: stepsTotal}) {
    if (ended >= diffs) return 1;
    const done = stepsTotal > 0 ? stepsDone / stepsTotal : ended / diffs;
    return Math.min(done, .99);
  }
  /** One log line for a diff whose status changed: `data diff 970: waiting -> processing`; says so when the word is new to this version. */  function progress_statusLine(id, before, now) {
    const change = before === null ? statusWord(now) : say`${statusWord(before)} -> ${statusWord(now)}`;
    const note = isKnownStatus(now) ? phrase_words('') : say` (a status that this version does not know, taken as still running)`;
    return asText(say`data diff ${phrase_words(String(id))}: ${change}${note}`);
  }
  function statusWord(status) {
    if (status === null) return phrase_words('no status');
    return isKnownStatus(status) ? phrase_words(status) : say`${status}`;
  }
  // CONCATENATED MODULE: ../../build/report/undetermined.js
  /** Why Datafold gave no answer that can be judged. */
  function causePhrase(cause, diff) {
    switch (cause.kind) {
     case 'failed':
      return say`Datafold could not finish this diff: its status is ${diff?.status ?? 'failed'}.`;

     case 'cancelled':
      return say`The diff was cancelled in Datafold before it had a result.`;

     case 'no-result':
      return say`Datafold says that the diff is done, but gives no result.`;

     case 'unknown-result':
      return say`Datafold gives the result ${diff?.result ?? 'unknown'}, which this version does not know.`;

     case 'out-of-time':
      return say`The diff did not end within ${phrase_words(duration_duration(cause.timeoutMs))}${undetermined_standing(diff)}.`;

     case 'unreachable':
      return say`Datafold could not be asked until the time was up${troublePhrase(cause.trouble)}.`;

     case 'needs-action':
      return needsPerson(diff);

     case 'refused':
      return refusedPhrase(cause.trouble);
    }
  }
  function undetermined_standing(diff) {
    if (diff === null) return say`: the time was up before it could be looked at (this action asks at most 8 times a second)`;
    const status = diff.status === null ? say`` : say`: its status was still ${diff.status}`;
    const steps = diff.progress;
    return steps === null ? status : say`${status}, with ${steps.completed} of ${steps.total} steps done`;
  }
  function needsPerson(diff) {
    if (diff?.status === 'needs_authentication') return say`The diff waits for somebody to sign in to its data source in Datafold.`;
    return say`The diff waits for somebody to confirm it in Datafold.`;
  }
  const longestDetail = 300;
  /** What stood in the way, as the end of a sentence; the server's own words are marked as such. */  function troublePhrase(trouble) {
    switch (trouble.kind) {
     case 'status':
      return say`: HTTP ${phrase_words(String(trouble.status))}${answerPhrase(trouble)}`;

     case 'network':
     case 'body':
      return say`: ${prose(trouble.cause)}`;
    }
  }
  /** One log line for a look that failed; `again` tells whether there will be another. */  function troubleLine(id, trouble, again) {
    const next = again ? phrase_words('; asking again') : phrase_words('');
    return asText(say`data diff ${phrase_words(String(id))}: no usable answer${troublePhrase(trouble)}${next}.`);
  }
  function answerPhrase({detail: detail, instance: instance}) {
    const said = detail === null ? say`` : say` and says ${outside(detail, longestDetail)}`;
    return instance === null ? said : say`${said} (quote ${instance} to Datafold's support)`;
  }
  function refusedPhrase(trouble) {
    if (trouble.kind !== 'status') return say`Datafold will not answer for this diff${troublePhrase(trouble)}.`;
    return say`${undetermined_refusal(trouble.status)} (HTTP ${phrase_words(String(trouble.status))})${answerPhrase(trouble)}.`;
  }
  function undetermined_refusal(status) {
    if (status >= 300 && status < 400) return say`Datafold's address answered with a redirect instead of a diff`;
    switch (status) {
     case 401:
      return say`Datafold rejected the API key`;

     case 403:
      return say`The API key has no access to this diff`;

     case 404:
      return say`Datafold knows no diff with this id`;

     case 422:
      return say`Datafold could not read the request`;

     default:
      return say`Datafold refused to answer for this diff`;
    }
  }
  // CONCATENATED MODULE: ../../build/wait/track.js
  /** A diff done in name is looked at again for so long before it is judged by what is there. */
  const settleMs = 3e4;
  function freshTrack(id) {
    return {
      id: id,
      looks: 0,
      asked: false,
      diff: null,
      trouble: null,
      failures: 0,
      notFound: 0,
      retryAfterMs: 0,
      firstSteps: null,
      settlingSinceMs: null
    };
  }
  /** The track after one more look. */  function afterLook(track, look, nowMs) {
    const looks = track.looks + 1;
    if (look.kind === 'trouble') {
      const {trouble: trouble, retryAfterMs: retryAfterMs} = look;
      const notFound = look.retry === 'once' ? track.notFound + 1 : 0;
      return {
        ...track,
        looks: looks,
        trouble: trouble,
        failures: track.failures + 1,
        notFound: notFound,
        retryAfterMs: retryAfterMs
      };
    }
    const settling = phaseOf(look.diff) === 'settling';
    const settlingSinceMs = settling ? track.settlingSinceMs ?? nowMs : null;
    const steps = look.diff.progress;
    const firstSteps = track.firstSteps ?? (steps === null ? null : {
      completed: steps.completed,
      atMs: nowMs
    });
    return {
      ...track,
      looks: looks,
      diff: look.diff,
      trouble: null,
      failures: 0,
      notFound: 0,
      retryAfterMs: 0,
      firstSteps: firstSteps,
      settlingSinceMs: settlingSinceMs
    };
  }
  /** How long the diff will still run, in milliseconds, if it goes on at the pace seen so far; `null` before a step was seen to be done. */  function remainingMs({diff: diff, firstSteps: firstSteps}, nowMs) {
    const steps = diff?.progress ?? null;
    if (steps === null || firstSteps === null) return null;
    const done = steps.completed - firstSteps.completed;
    if (done <= 0 || steps.completed >= steps.total) return null;
    return (nowMs - firstSteps.atMs) * (steps.total - steps.completed) / done;
  }
  /** The observation that ends the wait for this diff right after a look; `null` to look again. */  function endOf(track, look, nowMs, onNeedsAction) {
    const {id: id, diff: diff} = track;
    if (look.kind === 'trouble') {
      const final = look.retry === 'never' || look.retry === 'never-any' || track.notFound > 1;
      if (final) return {
        id: id,
        diff: diff,
        lost: {
          kind: 'refused',
          trouble: look.trouble
        }
      };
      return diff !== null && settled(track, nowMs) ? {
        id: id,
        diff: diff,
        lost: null
      } : null;
    }
    switch (phaseOf(look.diff)) {
     case 'ended':
      return {
        id: id,
        diff: look.diff,
        lost: null
      };

     case 'needs-action':
      return onNeedsAction === 'stop' ? {
        id: id,
        diff: look.diff,
        lost: {
          kind: 'needs-action'
        }
      } : null;

     case 'settling':
      return settled(track, nowMs) ? {
        id: id,
        diff: look.diff,
        lost: null
      } : null;

     case 'running':
      return null;
    }
  }
  const askOnceMoreMs = 2e3;
  const settleStepMs = 1e3;
  /** A pause that this diff's state asks for in place of the growing one, in milliseconds; `null` for none. */  function wantedPause(track, nowMs, pollIntervalMs) {
    if (track.settlingSinceMs !== null) {
      const since = nowMs - track.settlingSinceMs;
      return Math.max(settleStepMs, Math.min(since, settleMs - since, pollIntervalMs));
    }
    return track.notFound > 0 ? askOnceMoreMs : null;
  }
  function settled(track, nowMs) {
    return track.settlingSinceMs !== null && nowMs - track.settlingSinceMs >= settleMs;
  }
  /** What can be said of a diff that has not ended when the time is up. */  function atDeadline(track, timeoutMs) {
    const {id: id, diff: diff, trouble: trouble} = track;
    if (diff !== null && track.settlingSinceMs !== null) return {
      id: id,
      diff: diff,
      lost: null
    };
    if (trouble?.kind === 'status' && trouble.status === 404) return {
      id: id,
      diff: diff,
      lost: {
        kind: 'refused',
        trouble: trouble
      }
    };
    if (trouble !== null) return {
      id: id,
      diff: diff,
      lost: {
        kind: 'unreachable',
        trouble: trouble
      }
    };
    if (track.asked && track.looks === 0) return {
      id: id,
      diff: diff,
      lost: {
        kind: 'unreachable',
        trouble: unanswered
      }
    };
    return {
      id: id,
      diff: diff,
      lost: {
        kind: 'out-of-time',
        timeoutMs: timeoutMs
      }
    };
  }
  const unanswered = {
    kind: 'network',
    cause: 'no answer came before the time was up'
  };
  // CONCATENATED MODULE: ../../build/telling/progress-log.js
  const heartbeatMs = 6e4;
  const tickMs = 1e3;
  /** Up to so many diffs each tells its own changes of status; more would drown the log. */  const mostTalkers = 10;
  /** Faults told one by one; a thousand diffs behind one broken proxy have one story to tell. */  const mostFaults = 10;
  /** Tells the log how the wait goes: one line when something changed, a second apart at most, and at least once a minute. */  function progressLog(diffs, clock, log, signal) {
    const steps = new Map;
    const running = new Map;
    const statuses = new Map;
    const words = new Set;
    const over = new AbortController;
    const state = {
      ended: 0,
      told: '',
      toldMs: 0,
      faults: 0
    };
    const progress = () => {
      const sum = part => [ ...steps.values() ].reduce((all, one) => all + one[part], 0);
      return {
        diffs: diffs,
        ended: state.ended,
        stepsDone: sum('completed'),
        stepsTotal: sum('total'),
        elapsedMs: clock.now(),
        leftMs: progress_log_longest([ ...running.values() ].map(track => remainingMs(track, clock.now())))
      };
    };
    const tell = evenUnchanged => {
      const now = progress();
      const key = `${now.ended} ${now.stepsDone} ${now.stepsTotal}`;
      if (key === state.told && !evenUnchanged) return;
      Object.assign(state, {
        told: key,
        toldMs: clock.now()
      });
      log.info(progressLine(now));
    };
    const tellStatus = ({id: id, diff: diff}) => {
      if (diff === null || statuses.has(id) && statuses.get(id) === diff.status) return;
      const isNews = !isKnownStatus(diff.status) && !words.has(diff.status ?? '');
      if (diffs <= mostTalkers || isNews) log.info(progress_statusLine(id, statuses.get(id) ?? null, diff.status));
      statuses.set(id, diff.status);
      words.add(diff.status ?? '');
    };
    const tick = async () => {
      const both = AbortSignal.any([ signal, over.signal ]);
      for (;;) {
        await clock.sleep(tickMs, both);
        tell(clock.now() - state.toldMs >= heartbeatMs);
      }
    };
    tick().catch(() => {});
    return {
      onLook: (track, ended) => {
        if (ended !== null) state.ended++;
        if (ended === null) running.set(track.id, track); else running.delete(track.id);
        const told = track.diff?.progress ?? null;
        // What has ended has nothing left to do, whatever its last count was.
                if (told !== null) steps.set(track.id, ended === null ? told : {
          ...told,
          completed: told.total
        });
        tellStatus(track);
        if (track.trouble !== null && track.failures === 1 && state.faults++ < mostFaults) log.info(troubleLine(track.id, track.trouble, ended === null));
      },
      finish: () => {
        tell(false);
        over.abort();
      }
    };
  }
  function progress_log_longest(estimates) {
    const known = estimates.filter(estimate => estimate !== null);
    return known.length === 0 ? null : Math.max(...known);
  }
  // CONCATENATED MODULE: ../../build/report/threshold-words.js
  /** A condition, and what the diff shows beside it. */
  function checkPhrase(check, diff) {
    const condition = phrase_own(check.condition.text);
    switch (check.outcome) {
     case 'held':
      return say`${condition} holds: ${actualPhrase(check)}.`;

     case 'broken':
      return say`${condition} is broken: ${actualPhrase(check)}.`;

     case 'not-measured':
      return say`${condition} cannot hold: ${phrase_words(notMeasured)}, ${whyNotMeasured(check, diff)}.`;
    }
  }
  function actualPhrase({condition: condition, actual: actual, base: base}) {
    if (actual === null) return phrase_words(notMeasured);
    const limit = Number(condition.limit.digits) / 10 ** condition.limit.scale;
    if (!condition.percent) return say`it is ${phrase_words(count(actual))}`;
    if (!isPercentOfRows(condition)) return say`it is ${phrase_words(percentApart(actual, limit))}`;
    if (base === null || base === 0) return say`it is ${phrase_words(count(actual))}`;
    return say`it is ${phrase_words(percentApart(actual / base, limit))}, ${phrase_words(count(actual))} of the ${phrase_words(count(base))} rows in A`;
  }
  function whyNotMeasured({condition: condition, actual: actual, base: base}, diff) {
    if (diff?.stats?.sampled === true && condition.figure !== 'match_ratio') return say`since a sampled diff measures only the match`;
    if (diff?.crossDatabase === true && condition.figure === 'diff_schema') return say`since Datafold compares no schema across databases`;
    if (diff !== null && condition.figure === 'match_ratio' && bothEmpty(diff)) return say`since neither side has rows`;
    if (actual !== null && isPercentOfRows(condition)) return base === 0 ? say`since A has no rows to take per cent of` : say`since Datafold gives no row count of A`;
    return say`since Datafold gives no usable figure`;
  }
  /** The figures that no threshold looks at, `null` when there are none. */  function unlimitedPhrase({unlimited: unlimited}) {
    if (unlimited.length === 0) return null;
    const figures = unlimited.map(({figure: figure, actual: actual}) => say`${phrase_own(figure)} is ${phrase_words(count(actual))}`);
    return say`Not limited by your thresholds: ${enumerated(figures)}.`;
  }
  // CONCATENATED MODULE: ../../build/report/reasons.js
  /** What a rule found wrong (or right), and the likely reason: whole sentences. */
  function reasonPhrase(reason, judgement) {
    switch (reason.rule) {
     case 'result':
      return say`${meaning(reason.result)} ${listing(reason)}`;

     case 'thresholds-held':
      return heldPhrase(reason);

     case 'threshold-broken':
      return checkPhrase(reason.check, judgement.diff);

     case 'undetermined':
      return causePhrase(reason.cause, judgement.diff);

     case 'stale':
      return stalePhrase(reason.staleness);
    }
  }
  const longestError = 300;
  /** The same with why, in Datafold's own words, where a diff ended in an error and these came. */  function withError(reason, phrase, error) {
    const failed = reason.rule === 'undetermined' && reason.cause.kind === 'failed' || reason.rule === 'result' && reason.result === 'error';
    return failed && error !== null ? say`${phrase} Datafold says: ${outside(error, longestError)}.` : phrase;
  }
  function meaning(result) {
    switch (result) {
     case 'identical':
      return say`The tables are identical.`;

     case 'different':
      return say`The tables differ.`;

     case 'bad-pks':
      return say`Primary keys are null or duplicate, so not every row can be paired with its counterpart.`;

     case 'missing-pks':
      return say`There is no primary key, so only row counts and schema were compared.`;

     case 'empty':
      return say`Neither side has any rows, so nothing was compared.`;

     case 'error':
      return say`Datafold ended the comparison with an error.`;
    }
  }
  function listing({result: result, listedIn: listedIn}) {
    if (listedIn === null) return say`Neither ${phrase_own('fail_on')} nor ${phrase_own('warn_on')} lists ${phrase_own(result)}.`;
    return say`${phrase_own(listedIn)} lists ${phrase_own(result)}.`;
  }
  function heldPhrase({checks: checks}) {
    const held = checks.map(({condition: condition}) => phrase_own(condition.text));
    const all = enumerated(held.length > 12 ? [ ...held.slice(0, 11), say`${held.length - 11} more` ] : held);
    return held.length === 1 ? say`The tables differ, and the threshold holds: ${all}.` : say`The tables differ, and all ${held.length} thresholds hold: ${all}.`;
  }
  function stalePhrase(staleness) {
    switch (staleness.kind) {
     case 'other-pull-request':
      return say`The diff was made for pull request ${phrase_words(String(staleness.recorded))}, this is pull request ${phrase_words(String(staleness.expected))}.`;

     case 'other-commit':
      return say`The diff was made for commit ${commit(staleness.recorded)}, the head is ${commit(staleness.expected)}.`;

     case 'not-checked':
      return say`Datafold recorded what this diff was made for (${commit(staleness.recorded)}), but GitHub did not tell what is gated here, so the two were not compared.`;
    }
  }
  function commit(sha) {
    const short = shortSha(sha);
    return short === null ? say`${sha}` : phrase_own(short);
  }
  // CONCATENATED MODULE: ../../build/outputs.js
  /** The outputs of a gate that judged. `result`, `status`, link and figures are those of the worst diff, the first of equals. */
  function outputs(facts) {
    const worst = worstFirst(facts.judgements)[0];
    const stats = worst?.diff?.stats ?? null;
    return {
      verdict: facts.verdict,
      headline: headline(facts),
      result: plainWord(worst?.diff?.result) ?? '',
      status: plainWord(worst?.diff?.status) ?? '',
      undetermined: String(worst === void 0 || facts.judgements.some(({undetermined: undetermined}) => undetermined)),
      datadiff_url: worst === void 0 ? '' : diffUrl(facts.host, worst.id),
      diff_stats: stats === null ? '' : JSON.stringify(known(stats)),
      diffs: diffsJson(facts),
      overridden_by: facts.override?.kind === 'accepted' ? login(facts.override.by) : ''
    };
  }
  /** The outputs of a run that judged nothing: bad inputs, a crash of ours, a cancelled workflow. The headline is the caller's own. */  function outputsOfFailure(headline) {
    return {
      verdict: 'fail',
      headline: headline,
      result: '',
      status: '',
      undetermined: 'true',
      datadiff_url: '',
      diff_stats: '',
      diffs: '',
      overridden_by: ''
    };
  }
  const mostCharacters = 1e5;
  const outputs_longestName = 255;
  /** All diffs; when that is too long, what matters least goes first. Ids and verdicts always stay. */  function diffsJson({judgements: judgements, host: host}) {
    const detailed = judgements.map(judged => detailOf(judged, host));
    const bare = {
      stats: null,
      reasons: []
    };
    const rungs = [ diff => diff, diff => diff.verdict === 'pass' ? {
      ...diff,
      ...bare
    } : diff, diff => diff.verdict === 'pass' ? {
      ...diff,
      ...bare
    } : {
      ...diff,
      stats: null
    }, diff => ({
      ...diff,
      ...bare
    }) ];
    for (const rung of rungs) {
      const json = JSON.stringify(detailed.map(rung));
      if (json.length <= mostCharacters) return json;
    }
    return JSON.stringify(judgements.map(({id: id, verdict: verdict}) => ({
      id: id,
      verdict: verdict
    })));
  }
  function detailOf(judgement, host) {
    const {id: id, diff: diff, verdict: verdict, reasons: reasons} = judgement;
    return {
      id: id,
      name: diff === null ? null : outsideText(diff.name, outputs_longestName, 'end'),
      url: diffUrl(host, id),
      status: plainWord(diff?.status),
      result: plainWord(diff?.result),
      verdict: verdict,
      reasons: reasons.map(reason => asText(reasonPhrase(reason, judgement))),
      stats: diff?.stats == null ? null : known(diff.stats)
    };
  }
  /** GitHub's logins are of these characters; whatever else came would be no login. */  function login(name) {
    return /^[\w-]{1,100}$/.test(name) ? name : 'unknown';
  }
  /** Datafold's word as it is when it can only be a word. */  function plainWord(word) {
    if (word === null || word === void 0) return null;
    return /^[a-z_-]{1,40}$/.test(word) ? word : 'unknown';
  }
  /** The fields this version knows, so that nothing else of Datafold's answer leaves with them. */  function known(stats) {
    const figures = figureNames.flatMap(name => stats[name] === void 0 ? [] : [ [ name, stats[name] ] ]);
    const {sampled: sampled, version: version} = stats;
    return {
      ...Object.fromEntries(figures),
      ...sampled === void 0 ? {} : {
        sampled: sampled
      },
      ...version === void 0 ? {} : {
        version: version === null ? null : outsideText(version, 20)
      }
    };
  }
  // CONCATENATED MODULE: ../../build/report/override.js
  /** Whether a person accepted what fails: it then stands as a warning. */
  function isAccepted({override: override}) {
    return override?.kind === 'accepted';
  }
  /** Who accepted the fail, for the top of the report; nothing where nobody did. */  function acceptedNote({override: override}) {
    if (override?.kind !== 'accepted') return markdown_nothing;
    return md`**Accepted by a person.** ${asMarkdown(overridePhrase(override))}`;
  }
  /** How a person could accept the fail, or why the label that is there does not; for the end of what to do. */  function notAcceptedNote({override: override}) {
    return override?.kind === 'not-accepted' ? asMarkdown(overridePhrase(override)) : markdown_nothing;
  }
  /** The same as one line for the log and for annotations. */  function overrideLine(override) {
    return asText(overridePhrase(override));
  }
  function overridePhrase(override) {
    const label = outside(override.label, override_longestName);
    if (override.kind === 'accepted') {
      const when = override.at === null ? phrase_words('') : say` on ${phrase_words(moment(override.at))}`;
      return say`${outside(override.by, override_longestName)} put the label ${label} on the pull request${when}, after its branch had moved to this commit. The differences stand; the next push asks again.`;
    }
    return notAccepted(override.why, label);
  }
  const override_longestName = 60;
  /** `2026-11-22T10:05:00Z` as people read it; anything else is not repeated. */  function moment(at) {
    const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at);
    if (match === null) return 'a day that GitHub does not tell';
    const [, day = '', time = '', zone = ''] = match;
    return `${day} at ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
  }
  function notAccepted(why, label) {
    const nobody = say`The label ${label} accepts nothing here`;
    switch (why.kind) {
     case 'not-labelled':
      return say`Or accept it as it is: put the label ${label} on the pull request after you have looked, then re-run this job.`;

     case 'older-than-commit':
      return say`The label ${label} is older than this commit, so nobody has accepted this. Put it on again after you have looked, then re-run this job.`;

     case 'not-a-person':
      return say`${nobody}: it was not a person who put it on. Take it off, put it on yourself after you have looked, then re-run this job.`;

     case 'nobody':
      return say`${nobody}: GitHub does not tell who put it on. Take it off, put it on again after you have looked, then re-run this job.`;

     case 'head-moved':
      return say`${nobody}: the pull request has moved on to another commit than the one judged here. Its own run asks again.`;

     case 'no-pull-request':
      return say`${nobody}: this run knows no pull request. Set ${phrase_own('pr_number')}.`;

     case 'no-head':
      return say`${nobody}: this run knows no head commit that it could be compared with. Start the workflow by an event of the pull request, or set ${phrase_own('pr_number')}.`;

     case 'no-github':
      return say`${nobody}: there is no GitHub to ask for it. Check ${phrase_own('github_token')}.`;

     case 'branch-gone':
      return say`${nobody}: the repository of the branch is gone, so GitHub does not tell when it moved to this commit. Put the label on again in a workflow that runs on the type ${phrase_own('labeled')}.`;

     case 'fork':
      return say`${nobody}: the branch lies in a fork that this token cannot read, so nothing tells when it moved to this commit. Run the workflow on the type ${phrase_own('labeled')} too, whose event tells it, and put the label on again.`;

     case 'no-move':
      return say`${nobody}: GitHub does not show when the branch moved to this commit, which can take it a minute. Re-run this job; if that does not help, put the label on in a workflow that runs on the type ${phrase_own('labeled')}.`;

     case 'unreadable':
      return say`${nobody}, since it could not be checked. ${prose(why.problem)}`;
    }
  }
  // CONCATENATED MODULE: ../../build/report/undetermined-advice.js
  /** What to do when Datafold gave no answer that can be judged. */
  function undeterminedAdvice(cause, {id: id, diff: diff}, host) {
    switch (cause.kind) {
     case 'failed':
      return say`Open the diff in Datafold to see why it failed (permissions and time limits of the data source are usual), make it again and re-run this job with its id.`;

     case 'cancelled':
      return say`Find out in Datafold who or what cancelled it (a newer commit often does), make the diff again and re-run this job with its id.`;

     case 'no-result':
      return say`Re-run this job. If the result is still missing, open the diff in Datafold, make it again, and tell Datafold's support its id.`;

     case 'unknown-result':
      return say`Update this action to its newest version. If that does not know the word either, report it to the action's authors.`;

     case 'out-of-time':
      if (diff === null) return say`Raise ${phrase_own('timeout')}, or spread the diffs over several steps.`;
      return waitsForPerson(diff.status) ? personAdvice(diff.status, id, host) : say`Raise ${phrase_own('timeout')} (and ${phrase_own('timeout-minutes')} of the job above it), or start the diff earlier. If it hangs in Datafold, start it again there.`;

     case 'unreachable':
      return cause.trouble.kind === 'body' ? say`Check that Datafold really lives at ${phrase_own(host)}: a login page or a proxy most likely answered in its place. Then re-run this job.` : reachAdvice(host);

     case 'needs-action':
      return personAdvice(diff?.status ?? null, id, host);

     case 'refused':
      return refusedAdvice(cause.trouble, host);
    }
  }
  function reachAdvice(host) {
    return say`Check that this runner reaches ${phrase_own(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
  }
  function waitsForPerson(status) {
    return status === 'needs_confirmation' || status === 'needs_authentication';
  }
  function personAdvice(status, id, host) {
    const page = phrase_link(`data diff ${id}`, diffUrl(host, id));
    return status === 'needs_authentication' ? say`Open ${page}, authenticate with the data source there, wait until the diff ends, then re-run this job. A data source with a service account needs nobody.` : say`Open ${page}, confirm it there, wait until the diff ends, then re-run this job.`;
  }
  function refusedAdvice(trouble, host) {
    const status = trouble.kind === 'status' ? trouble.status : 0;
    if (status >= 300 && status < 400) return say`Check ${phrase_own('host')}: ${phrase_own(host)} sends requests elsewhere, which is usual for a login page, an old address or a proxy. Write the address that shows Datafold's API.`;
    switch (status) {
     case 401:
      return say`Check the secret behind ${phrase_own('api_key')}: a key that was revoked or cut short, or one of another Datafold region than ${phrase_own(host)}. A service account's key lasts longest.`;

     case 403:
      return say`Use the key of a service account that may see this diff. A person's key can be refused for a diff that somebody else made on a data source with OAuth.`;

     case 404:
      return say`Check the id, and that the diff lives in ${phrase_own(host)} (another region or company address is set with ${phrase_own('host')}).`;

     case 422:
      return say`Check that the id is the one of a data diff, and update this action to its newest version.`;

     default:
      return say`Open the diff in Datafold with the account of this key. If that works, tell Datafold's support this answer.`;
    }
  }
  // CONCATENATED MODULE: ../../build/report/advice.js
  /** What to do about everything that does not pass in one diff and that nobody has accepted; equal advice of several diffs is equal word for word. */
  function adviceOf(judgement, facts) {
    const accepted = isAccepted(facts);
    const speaking = judgement.reasons.filter(({verdict: verdict}) => verdict !== 'pass' && !(accepted && verdict === 'fail'));
    const broken = speaking.some(({rule: rule}) => rule === 'threshold-broken');
    // A broken threshold has better advice than "different" alone.
        const telling = speaking.filter(reason => !(broken && reason.rule === 'result'));
    return telling.map(reason => advicePhrase(reason, judgement, facts));
  }
  function advicePhrase(reason, judgement, facts) {
    switch (reason.rule) {
     case 'result':
      return resultAdvice(reason.result);

     case 'threshold-broken':
      return thresholdAdvice(reason.check, judgement);

     case 'thresholds-held':
      return say`Nothing: all thresholds hold.`;

     case 'undetermined':
      return undeterminedAdvice(reason.cause, judgement, facts.host);

     case 'stale':
      return staleAdvice(reason.staleness, facts);
    }
  }
  function resultAdvice(result) {
    switch (result) {
     case 'identical':
      return say`You ask for a change here: make sure that the pull request's tables were built before the diff was made, or take ${phrase_own('identical')} out of the list.`;

     case 'different':
      return say`Look at the rows and columns that differ in Datafold. If the change is a mistake, fix the model and make the diff again. If it is meant, allow as much with ${phrase_own('thresholds')}, or move ${phrase_own('different')} from ${phrase_own('fail_on')} to ${phrase_own('warn_on')}.`;

     case 'bad-pks':
      return say`Make the key unique and not null on both sides (a ${phrase_own('unique')} and a ${phrase_own('not_null')} test keep it so), or give the diff other key columns; then make the diff again.`;

     case 'missing-pks':
      return say`Give the diff its primary key columns so that rows can be paired, and make it again.`;

     case 'empty':
      return say`Check that both tables were built, and that no filter or time range leaves out every row. If empty tables are fine here, take ${phrase_own('empty')} out of the list.`;

     case 'error':
      return say`Open the diff in Datafold to read the error, remove its cause, make the diff again and re-run this job with its id.`;
    }
  }
  function thresholdAdvice({condition: condition, outcome: outcome, actual: actual}, {diff: diff}) {
    if (outcome !== 'not-measured') return say`Look at the rows that differ in Datafold. If the change is a mistake, fix the model and make the diff again. If it is meant, move the limit that broke in ${phrase_own('thresholds')}.`;
    if (diff?.stats?.sampled === true && condition.figure !== 'match_ratio') return say`Make the diff without sampling, or limit only ${phrase_own('match_ratio')} for sampled diffs.`;
    if (actual !== null && isPercentOfRows(condition)) return say`Limit ${phrase_own(condition.figure)} by a plain number here instead of per cent of A's rows.`;
    return say`Take ${phrase_own(condition.figure)} out of ${phrase_own('thresholds')} for this diff: Datafold does not measure it.`;
  }
  function staleAdvice(staleness, {target: target}) {
    if (staleness.kind === 'not-checked') return say`Re-run this job. If it stays so, see the warning about the pull request in the log: most often a permission is missing, or ${phrase_own('pr_number')} names none.`;
    const {kind: kind, expected: expected} = staleness;
    const head = target.headSha === null ? null : shortSha(target.headSha);
    const commit = head === null ? say`the present commit` : say`commit ${phrase_own(head)}`;
    const what = kind === 'other-pull-request' ? say`pull request ${phrase_words(String(expected))}` : commit;
    return say`Make the diff for ${what} and give this step its id. Most often the id comes from an earlier run: a cache, a fixed number, or a job that did not run again.`;
  }
  // CONCATENATED MODULE: ../../build/report/annotations.js
  /** GitHub keeps ten of a level from one step; one is left for what the rest of the step has to say. */
  const mostOfLevel = 9;
  /** One error a failing and one warning a warning diff, errors first; of too many, the last one counts the rest. What a person accepted warns. */  function annotations(facts) {
    const of = wanted => facts.judgements.filter(({verdict: verdict}) => verdict === wanted);
    const [failing, warning] = [ of('fail'), of('warn') ];
    return isAccepted(facts) ? ofLevel('warning', [ ...failing, ...warning ], facts) : [ ...ofLevel('error', failing, facts), ...ofLevel('warning', warning, facts) ];
  }
  function ofLevel(level, found, facts) {
    const shown = found.length > mostOfLevel ? found.slice(0, mostOfLevel - 1) : found;
    const told = shown.map(judged => ({
      level: level,
      ...annotationOf(judged, facts)
    }));
    const rest = found.length - shown.length;
    return rest === 0 ? told : [ ...told, {
      level: level,
      ...restOf(rest, level)
    } ];
  }
  function annotationOf(judgement, facts) {
    const {id: id, diff: diff, reasons: reasons} = judgement;
    const unlimited = unlimitedPhrase(judgement);
    const error = facts.details.get(id)?.error ?? null;
    const sentences = [ ...diff === null ? [] : [ say`${nameOf(diff)}:` ], ...reasons.filter(({verdict: verdict}) => verdict !== 'pass').map(reason => withError(reason, reasonPhrase(reason, judgement), error)), ...unlimited === null ? [] : [ unlimited ], ...distinct(adviceOf(judgement, facts)), ...isAccepted(facts) && judgement.verdict === 'fail' ? [ say`A person accepted this.` ] : [], phrase_words(diffUrl(facts.host, id)) ];
    return {
      title: `Data diff ${id}: ${outcomeOf(judgement)}`,
      message: sentences.map(asText).join(' ')
    };
  }
  function restOf(rest, level) {
    const said = level === 'error' ? 'failed' : rest === 1 ? 'has a warning' : 'have warnings';
    const diffs = rest === 1 ? 'data diff' : 'data diffs';
    return {
      title: `and ${count(rest)} more`,
      message: `${count(rest)} more ${diffs} ${said}: see the job summary or the pull request comment for each of them.`
    };
  }
  function distinct(advice) {
    return [ ...new Map(advice.map(phrase => [ asText(phrase), phrase ])).values() ];
  }
  // CONCATENATED MODULE: ../../build/report/banner.js
  /** The longest comment body that GitHub takes under every reading of its limit, in UTF-16 units. */
  const commentLimit = 65e3;
  /** Stands between a banner and the verdict that it was put above. */  const separator = '\x3c!-- data-diff-gate:earlier --\x3e';
  const icons = [ '⏳', '⏹️' ];
  /** "Running for <commit>": put above an earlier verdict while diffs still run. */  function runningBanner(facts) {
    return banner('⏳', 'Data diffs are running', facts, [ md`The gate has not decided yet. This comment changes when the data diffs have ended.` ]);
  }
  /** Diffs that go on only after a person has done something in Datafold. */  function needsActionBanner(facts, ids) {
    const pages = ids.map(id => asMarkdown(phrase_link(`data diff ${id}`, diffUrl(facts.host, id))));
    return banner('⏳', 'Data diffs are waiting for a person, running', facts, [ md`Datafold goes on only after somebody has confirmed the diff, or signed in to its data source, on the diff's own page. Open it and do what it asks; the gate goes on by itself:`, bullets(pages.slice(0, mostLinks)), pages.length > mostLinks ? md`and ${pages.length - mostLinks} more` : markdown_nothing ]);
  }
  const mostLinks = 50;
  /** The runner ended the step before there was a verdict. */  function stoppedBanner(facts) {
    return banner('⏹️', 'Data diff gate stopped by GitHub: cancelled or out of time', facts, [ md`There is no verdict for this run, and that is not a pass. Re-run the job to get one.` ]);
  }
  function banner(icon, what, facts, body) {
    const run = runLink(facts.runUrl);
    const commit = facts.headSha === null ? markdown_nothing : md` for ${commitName(facts.headSha, facts)}`;
    return blocks([ md`### ${trusted(icon)} ${trusted(what)}${commit}`, ...body, run === null ? markdown_nothing : asMarkdown(phrase_link('Workflow run', run)) ]);
  }
  function commitName(sha, {repository: repository}) {
    const short = shortSha(sha);
    const url = commitUrl(repository, sha);
    if (short === null) return md`${sha}`;
    return asMarkdown(url === null ? phrase_own(short) : phrase_link(`\`${short}\``, url));
  }
  /**
 * A banner above the text that stands in the comment now, from which an earlier banner is taken off first. Where both have no room
 * the text goes, since the banner says that it is out of date.
 */  function withBanner(notice, present) {
    const earlier = withoutBanner(present ?? '');
    const alone = `${notice.source}\n`;
    if (earlier.trim() === '') return alone;
    const both = `${notice.source}\n\nBelow is the verdict of an earlier run.\n\n---\n\n${separator}\n\n${earlier}`;
    return both.length > commentLimit - roomForMarker ? alone : both;
  }
  /** Our marker line with every id at its longest. */  const roomForMarker = 300;
  function withoutBanner(text) {
    const at = text.indexOf(separator);
    if (at >= 0) return text.slice(at + separator.length).trimStart();
    return icons.some(icon => text.startsWith(`### ${icon}`)) ? '' : text;
  }
  // CONCATENATED MODULE: ../../build/report/section.js
  /** A title or an opening sentence over a list: the first so many items, and how many there are beyond. Nothing without items. */
  function section(title, items) {
    if (items.length === 0) return () => markdown_nothing;
    return most => {
      const rest = items.length - most;
      return blocks([ title, bullets(rest > 0 ? [ ...items.slice(0, most), md`and ${rest} more` ] : items) ]);
    };
  }
  // CONCATENATED MODULE: ../../build/report/origin.js
  /** Which pull request and commit the diffs are about, and whether Datafold itself says so. */
  function originSection(facts) {
    const diffs = facts.judgements.flatMap(({diff: diff}) => diff === null ? [] : [ diff ]);
    if (diffs.length === 0) return () => markdown_nothing;
    const said = asMarkdown(provenance(diffs, facts));
    const told = origin_distinct(diffs.map(({ci: ci}) => ci)).map(ci => asMarkdown(recorded(ci, facts)));
    const lines = told.filter(({source: source}) => source !== '');
    return lines.length > 1 ? section(said, lines) : () => blocks([ said, ...lines ]);
  }
  /** Whether the diffs name the gated commit. What Datafold does not record it cannot confirm, and we say that. */  function provenance(diffs, facts) {
    const {headSha: headSha} = facts.target;
    if (headSha === null) return say`This run knows no head commit, so commits were not compared.`;
    const naming = diffs.filter(({ci: ci}) => ci.prSha !== null && namesHead(ci.prSha, facts.target)).length;
    const silent = diffs.filter(({ci: ci}) => ci.prSha === null).length;
    const other = diffs.length - naming - silent;
    const head = commitPhrase(headSha, facts);
    const mark = silent > 0 && facts.looseOrigin ? phrase_words('⚠️ ') : phrase_words('');
    const loose = silent > 0 && facts.looseOrigin ? say` This workflow does not run on the pull request's own commit: make sure that the id comes from a run that does.` : phrase_words('');
    return say`${mark}${coverage(naming, silent, other, diffs.length, head)}${loose}`;
  }
  function coverage(naming, silent, other, all, head) {
    if (all === 1) {
      if (naming === 1) return say`Datafold made this diff for this commit, ${head}.`;
      return silent === 1 ? say`Datafold records no commit for this diff, so it is taken to be about ${head}.` : say`Datafold made this diff for another commit than ${head}.`;
    }
    if (naming === all) return say`Datafold made ${all === 2 ? phrase_words('both') : say`all ${all}`} diffs for this commit, ${head}.`;
    if (silent === all) return say`Datafold records no commit for these diffs, so they are taken to be about ${head}.`;
    const parts = [ ...naming > 0 ? [ say`${naming} for this commit` ] : [], ...other > 0 ? [ say`${other} for another commit` ] : [], ...silent > 0 ? [ say`${silent} without recording a commit` ] : [] ];
    return say`The head is ${head}. Of ${all} diffs, Datafold made ${enumerated(parts)}.`;
  }
  function commitPhrase(sha, {repository: repository}) {
    const short = shortSha(sha);
    const url = commitUrl(repository, sha);
    if (short === null) return say`${sha}`;
    return url === null ? phrase_own(short) : phrase_link(`\`${short}\``, url);
  }
  /** What Datafold's own CI recorded, on one line; nothing for diffs made through the API. */  function recorded(ci, facts) {
    const parts = [ ...ci.prNumber === null ? [] : [ pullPhrase(ci.prNumber, facts) ], ...ci.prBranch === null ? [] : [ say`branch ${ci.prBranch}` ], ...ci.baseBranch === null ? [] : [ say`base ${ci.baseBranch}` ], ...ci.prSha === null ? [] : [ say`commit ${origin_commitName(ci.prSha)}` ], ...ci.author === null ? [] : [ say`by ${ci.author}` ], ...ci.runId === null ? [] : [ say`CI run ${phrase_words(String(ci.runId))}` ] ];
    return parts.length === 0 ? phrase_words('') : say`Recorded by Datafold: ${phrases(parts, ' · ')}`;
  }
  /** Linked only when it is this pull request: a link to another one would leave a trace there. */  function pullPhrase(number, {repository: repository, target: target}) {
    const url = number === target.prNumber ? pullUrl(repository, number) : null;
    return url === null ? say`pull request ${phrase_words(String(number))}` : phrase_link(`pull request ${number}`, url);
  }
  function origin_commitName(sha) {
    const short = shortSha(sha);
    return short === null ? say`${sha}` : phrase_own(short);
  }
  function origin_distinct(facts) {
    return [ ...new Map(facts.map(ci => [ JSON.stringify(ci), ci ])).values() ];
  }
  // CONCATENATED MODULE: ../../build/report/grouped.js
  /** Puts together what is said word for word of several diffs, in order of first mention. */
  function grouped(said) {
    const groups = new Map;
    for (const {id: id, phrase: phrase} of said) {
      const words = asMarkdown(phrase).source;
      const ids = groups.get(words);
      if (ids === void 0) groups.set(words, [ id ]); else if (ids.at(-1) !== id) ids.push(id);
    }
    return [ ...groups ].map(([words, ids]) => ({
      words: trusted(words),
      ids: ids
    }));
  }
  // CONCATENATED MODULE: ../../build/report/why.js
  /** What failed or warns, and by how much; for a pass, what let it through. The same words about several diffs stand once. */
  function whySection(facts) {
    const alone = facts.judgements.length === 1;
    const told = worstFirst(facts.judgements);
    const worst = told[0]?.verdict ?? 'fail';
    const said = told.flatMap(judged => [ ...reasonsOf(judged, alone, worst, facts), ...unlimitedOf(judged, worst) ]);
    const title = isAccepted(facts) ? 'What was accepted' : titleOf(worst, alone);
    const items = alone ? grouped(said).map(group => group.words) : calledByDiff(said, facts);
    return section(md`#### ${trusted(title)}`, items);
  }
  function titleOf(worst, alone) {
    switch (worst) {
     case 'fail':
      return 'What failed';

     case 'warn':
      return 'What to look at';

     case 'pass':
      return alone ? 'Why it passed' : 'What to know';
    }
  }
  /** Each said with the diffs it is said of; a single one also by its table. */  function calledByDiff(said, {judgements: judgements, host: host}) {
    const diffs = new Map(judgements.map(({id: id, diff: diff}) => [ id, diff ]));
    return grouped(said).map(({words: sentence, ids: ids}) => {
      const [only, ...others] = ids;
      const diff = only === void 0 || others.length > 0 ? null : diffs.get(only) ?? null;
      const table = diff === null ? markdown_nothing : md` ${asMarkdown(nameOf(diff))}`;
      return md`${asMarkdown(idLinks(ids, host))}${table}: ${sentence}`;
    });
  }
  function reasonsOf(judgement, alone, worst, {details: details}) {
    const error = details.get(judgement.id)?.error ?? null;
    return judgement.reasons.filter(reason => reason.verdict !== 'pass' || alone && !plainlyIdentical(reason)).map(reason => ({
      id: judgement.id,
      phrase: marked(reason.verdict, worst, withError(reason, reasonPhrase(reason, judgement), error))
    }));
  }
  function unlimitedOf(judgement, worst) {
    const phrase = unlimitedPhrase(judgement);
    return phrase === null ? [] : [ {
      id: judgement.id,
      phrase: marked(judgement.verdict, worst, phrase)
    } ];
  }
  /** A pass that the first line has said in full. */  function plainlyIdentical(reason) {
    return reason.rule === 'result' && reason.result === 'identical';
  }
  /** Under a title that speaks of something worse, what only warns or even passed says so. */  function marked(verdict, worst, phrase) {
    if (verdict === worst || verdict === 'fail') return phrase;
    return say`${phrase_words(verdictIcon[verdict])} ${phrase_words(verdict === 'warn' ? 'Warning' : 'Passed')}: ${phrase}`;
  }
  /** What to do next, each advice once. */  function adviceSection(facts) {
    const said = worstFirst(facts.judgements).flatMap(judged => adviceOf(judged, facts).map(phrase => ({
      id: judged.id,
      phrase: phrase
    })));
    const several = facts.judgements.length > 1;
    const items = grouped(said).map(({words: words, ids: ids}) => several ? md`${asMarkdown(idLinks(ids, facts.host))}: ${words}` : words);
    return section(md`#### What to do`, items);
  }
  // CONCATENATED MODULE: ../../build/report/frame.js
  function frameOf(facts) {
    const head = blocks([ heading(facts), acceptedNote(facts) ]);
    const foot = links(facts);
    const why = whySection({
      ...facts,
      details: new Map
    });
    const whyInFull = facts.details.size === 0 ? why : whySection(facts);
    const advice = adviceSection(facts);
    const otherwise = notAcceptedNote(facts);
    const origin = originSection(facts);
    return {
      around: ({front: front, fold: fold, mostBullets: most, withErrors: withErrors = false}) => blocks([ head, front, (withErrors ? whyInFull : why)(most), advice(most), otherwise, fold, origin(most), foot ]),
      counts: () => blocks([ head, foot ])
    };
  }
  function heading(facts) {
    return md`### ${trusted(verdictIcon[facts.verdict])} ${trusted(headline(facts))}`;
  }
  function links({judgements: judgements, host: host, ...facts}) {
    const [only, ...others] = judgements;
    const run = runLink(facts.runUrl);
    return joined([ only !== void 0 && others.length === 0 ? asMarkdown(phrase_link('Open in Datafold', diffUrl(host, only.id))) : markdown_nothing, run === null ? markdown_nothing : asMarkdown(phrase_link('Workflow run', run)) ], ' · ');
  }
  // CONCATENATED MODULE: ../../build/report/columns.js
  const columns = [ {
    head: md`Column`,
    align: 'left'
  }, {
    head: md`Values that differ`,
    align: 'left'
  } ];
  /** Which columns differ, worst first, and by how much. Nothing where Datafold compared no values. */  function columnSection(told, {open: open, most: most}) {
    const {columnsChanged: changed} = told;
    if (changed === null) return markdown_nothing;
    const shown = told.columns.slice(0, most);
    const folded = shown.slice(open);
    const rest = changed - shown.length;
    return blocks([ trusted(columns_summary(changed, told.columnsCompared)), tableOf(shown.slice(0, open)), folded.length === 0 ? markdown_nothing : details(md`${folded.length} more`, tableOf(folded)), rest > 0 && shown.length > 0 ? md`and ${rest} more` : markdown_nothing ]);
  }
  function columns_summary(changed, compared) {
    const known = compared !== null && compared >= changed;
    if (changed === 0) return known && compared > 0 ? `No value differs in the ${plural(compared, 'compared ')}.` : '';
    const differ = changed === 1 ? 'differs' : 'differ';
    return known ? `**${count(changed)} of ${plural(compared, 'compared ')} ${differ}**` : `**${plural(changed)} ${differ}**`;
  }
  function plural(found, kind = '') {
    return `${count(found)} ${kind}${found === 1 ? 'column' : 'columns'}`;
  }
  function tableOf(shown) {
    if (shown.length === 0) return markdown_nothing;
    return table(columns, shown.map(column => row([ md`${column.name}`, trusted(extent(column)) ])));
  }
  /** `83 (5.7%)`; of a sample also what it lets expect: `about 19,505 in all (19,010 to 20,000 at 95%)`. */  function extent({different: different, share: share, estimate: estimate}) {
    const part = share === null || share === 0 ? null : percent(share);
    const counted = different === null ? part ?? 'not counted' : count(different);
    const seen = different === null || part === null ? counted : `${counted} (${part})`;
    if (estimate === null) return seen;
    const {value: value, interval: interval, confidence: confidence} = estimate;
    const sure = confidence === null ? '' : ` at ${count(Math.round(confidence * 1e3) / 10)}% confidence`;
    const range = interval === null ? '' : ` (${count(interval.min)} to ${count(interval.max)}${sure})`;
    return `${seen} in the sample<br>about ${count(value)} in all${range}`;
  }
  // CONCATENATED MODULE: ../../build/report/keys.js
  /** What is wrong with the keys and what changed in the schema, one line each; nothing where all is well. */
  function keysAndSchema({keys: keys, schema: schema}, mostNames) {
    const lines = [ ...keys === null ? [] : keyLine('Null keys', keys.nulls, keys.rows), ...keys === null ? [] : keyLine('Duplicate keys', keys.duplicates, keys.rows), ...schema === null ? [] : [ ...listLine('only in A (base)', schema.onlyIn.a, mostNames), ...listLine('only in B (PR)', schema.onlyIn.b, mostNames), ...listLine('of another type', schema.typesDiffer, mostNames), ...listLine('in another place', {
      names: [],
      count: schema.reordered
    }, mostNames) ] ];
    return lines.length === 0 ? markdown_nothing : bullets(lines.map(asMarkdown));
  }
  /** Both sides with their share of that side's rows; nothing where neither has any. */  function keyLine(label, found, rows) {
    if ((found.a ?? 0) === 0 && (found.b ?? 0) === 0) return [];
    return [ phrase_words(`${label}: ${side(found.a, rows.a)} in A (base), ${side(found.b, rows.b)} in B (PR)`) ];
  }
  function side(found, rows) {
    if (found === null) return 'not measured';
    return rows === null || rows < found || found === 0 ? count(found) : `${count(found)} (${percent(found / rows)})`;
  }
  const longestColumn = 80;
  function listLine(what, {names: names, count: all}, most) {
    if (all === 0) return [];
    const shown = names.slice(0, most).map(name => outside(name, longestColumn));
    const rest = all - shown.length;
    const more = shown.length > 0 && rest > 0 ? [ say`${rest} more` ] : [];
    const list = phrases([ ...shown, ...more ], ', ');
    const head = phrase_words(`${count(all)} ${all === 1 ? 'column' : 'columns'} ${what}`);
    return [ shown.length === 0 ? head : say`${head}: ${list}` ];
  }
  // CONCATENATED MODULE: ../../build/report/details.js
  const room = {
    brief: {
      open: 5,
      most: 5,
      names: 5
    },
    full: {
      open: 10,
      most: 100,
      names: 50
    }
  };
  /** What Datafold tells of a diff beyond its figures: columns, keys, schema. Its error text stands with the reasons. */  function detailsOf(told, depth) {
    if (told === void 0 || depth === 'none') return markdown_nothing;
    const {names: names, ...columns} = room[depth];
    return blocks([ columnSection(told, columns), keysAndSchema(told, names) ]);
  }
  // CONCATENATED MODULE: ../../build/report/figure-table.js
  const figure_table_columns = [ {
    head: md`Figure`,
    align: 'left'
  }, {
    head: md`A (base)`,
    align: 'right'
  }, {
    head: md`B (PR)`,
    align: 'right'
  }, 
  // To the left, so that a narrow screen cuts off the cell's padding and not the figure.
  {
    head: md`Change`,
    align: 'left'
  } ];
  /** The match and the figures of one diff; per cent are of A's rows, the unit of thresholds too. */  function figureTable(diff, extent) {
    const lines = linesOf(diff);
    // Of identical tables the row count says it all; four more lines of zeros would only be longer.
        const complete = extent === 'all' && diff.result !== 'identical';
    const shown = lines.filter(({still: still}, at) => !still || (at === 0 ? extent === 'all' : complete));
    if (inView.every(name => figure(diff, name) === null)) return md`Figures: ${trusted(notMeasured)}.`;
    const rows = shown.map(({label: label, a: a, b: b, change: change}) => row([ label, a, b, change ].map(trusted)));
    return blocks([ matchLine(diff), rows.length === 0 ? markdown_nothing : table(figure_table_columns, rows), notes(diff) ]);
  }
  /** The match in words, then as a bar: a screen reader hears the number first. */  function matchLine(diff) {
    const ratio = figure(diff, 'match_ratio');
    return trusted(`Match **${ratio === null ? notMeasured : percent(ratio)}** ${matchBar(ratio)}`);
  }
  function notes(diff) {
    const sampled = diff.stats?.sampled === true ? 'Sampled: all figures come from a sample of the rows.' : '';
    const cross = diff.crossDatabase ? 'Across databases Datafold compares no schema.' : '';
    return trusted([ sampled, cross ].filter(note => note !== '').join(' '));
  }
  function linesOf(diff) {
    const a = figure(diff, 'table_a_row_count');
    const b = figure(diff, 'table_b_row_count');
    const removed = figure(diff, 'rows_removed');
    const added = figure(diff, 'rows_added');
    const differing = figure(diff, 'diff_rows_count');
    const schema = figure(diff, 'diff_schema');
    return [ {
      label: 'Rows',
      a: shown(a),
      b: shown(b),
      change: rowChange(a, b),
      still: a === b
    }, {
      label: 'Rows removed',
      a: shown(removed),
      b: '',
      change: figure_table_share(removed, a, -1),
      still: removed === 0
    }, {
      label: 'Rows added',
      a: '',
      b: shown(added),
      change: figure_table_share(added, a, 1),
      still: added === 0
    }, {
      label: 'Rows differing',
      a: '',
      b: '',
      change: part(differing, a),
      still: differing === 0
    }, {
      label: 'Schema changes',
      a: '',
      b: '',
      change: shown(schema),
      still: schema === 0
    }, ...figure_table_keyLine('Null keys', figure(diff, 'diff_null_pks')), ...figure_table_keyLine('Duplicate keys', figure(diff, 'diff_duplicate_pks')) ];
  }
  const inView = [ 'match_ratio', 'table_a_row_count', 'table_b_row_count', 'rows_removed', 'rows_added', 'diff_rows_count', 'diff_schema' ];
  /** Only where there is something wrong with the keys: their absence is no news. */  function figure_table_keyLine(label, value) {
    return value === null || value === 0 ? [] : [ {
      label: label,
      a: '',
      b: '',
      change: count(value),
      still: false
    } ];
  }
  function shown(value) {
    return value === null ? notMeasured : count(value);
  }
  function figure_table_share(value, base, direction) {
    return value === null ? '' : rowShare(value * direction, base);
  }
  function part(value, base) {
    if (value === null) return notMeasured;
    return base === null || base === 0 || value === 0 ? count(value) : `${count(value)} (${percent(value / base)})`;
  }
  /** The change of the row count, with per cent of A's rows where there are any. */  function rowChange(a, b) {
    return a === null || b === null ? notMeasured : rowShare(b - a, a);
  }
  function rowShare(change, base) {
    if (change === 0) return '0';
    return base === null || base === 0 ? signed(change) : `${signed(change)} (${signedPercent(change / base)})`;
  }
  // CONCATENATED MODULE: ../../build/report/diff-table.js
  const diff_table_columns = [ {
    head: md`Data diff`,
    align: 'left'
  }, {
    head: md`Verdict`,
    align: 'left'
  }, {
    head: md`Rows`,
    align: 'right'
  }, {
    head: md`Match`,
    align: 'left'
  } ];
  /** One row a diff, from rows made with {@link diffRow}. */  function diffTable(rows) {
    return table(diff_table_columns, rows);
  }
  /** One diff as a row: what it is about, what became of it, and how far the tables are apart. */  function diffRow(judgement, host) {
    const {id: id, diff: diff, verdict: verdict} = judgement;
    const linked = asMarkdown(phrase_link(String(id), diffUrl(host, id)));
    const called = diff === null ? linked : md`${nameCell(diff)} ${linked}`;
    const said = trusted(`${verdictIcon[verdict]} ${verdictWord[verdict]}<br>${outcomeOf(judgement)}`);
    return row([ called, said, rowsCell(diff), matchCell(diff) ]);
  }
  function rowsCell(diff) {
    if (diff === null || diff.stats === null) return trusted(notMeasured);
    const change = rowChange(figure(diff, 'table_a_row_count'), figure(diff, 'table_b_row_count'));
    return trusted(change === '0' ? 'no change' : change.replace(' ', '<br>'));
  }
  function matchCell(diff) {
    const ratio = diff === null ? null : figure(diff, 'match_ratio');
    if (ratio === null) return trusted(notMeasured);
    const sampled = diff?.stats?.sampled === true ? ' (sampled)' : '';
    return trusted(`${percent(ratio)}${sampled}<br>${matchBar(ratio, 5)}`);
  }
  // CONCATENATED MODULE: ../../build/report/many.js
  /**
 * The rungs for several diffs, leanest first: only what fails or warns, one row a diff, with the figures that changed, with the
 * worst columns, with all figures, with all columns.
 */
  function rungsOfMany(facts) {
    const sorted = worstFirst(facts.judgements);
    const rows = sorted.map(judged => diffRow(judged, facts.host));
    const speaking = sorted.filter(({verdict: verdict}) => verdict !== 'pass');
    const worst = (shown, mostBullets = 5) => ({
      front: shown === 0 ? markdown_nothing : blocks([ diffTable(rows.slice(0, shown)), rest(sorted.slice(shown)) ]),
      fold: markdown_nothing,
      mostBullets: mostBullets
    });
    const full = fold => ({
      front: diffTable(rows),
      fold: fold,
      mostBullets: 50
    });
    const folded = (judged, extent, depth) => () => ({
      ...full(figuresFold(judged, extent, depth, facts)),
      withErrors: depth !== 'none'
    });
    const detailed = facts.details.size > 0;
    return {
      rungs: [ () => worst(speaking.length, 10), () => ({
        ...full(markdown_nothing),
        mostBullets: 20
      }), folded(speaking, 'changed', 'none'), ...detailed ? [ folded(speaking, 'changed', 'brief') ] : [], folded(sorted, 'all', detailed ? 'brief' : 'none'), ...detailed ? [ folded(sorted, 'all', 'full') ] : [] ],
      worst: worst,
      speaking: speaking.length
    };
  }
  function figuresFold(judgements, extent, depth, facts) {
    const pieces = judgements.flatMap(judged => judged.diff === null ? [] : [ figuresOf(judged, judged.diff, extent, depth, facts) ]);
    if (pieces.length === 0) return markdown_nothing;
    const summary = pieces.length === 1 ? md`Figures of 1 data diff` : md`Figures of ${pieces.length} data diffs`;
    return details(summary, blocks(pieces));
  }
  function figuresOf(judgement, diff, extent, depth, {host: host, details: told}) {
    const said = trusted(`${verdictIcon[judgement.verdict]} ${outcomeOf(judgement)}`);
    return blocks([ md`**${asMarkdown(calledInFull(judgement, host))}** · ${said}`, figureTable(diff, extent), detailsOf(told.get(judgement.id), depth) ]);
  }
  function rest(hidden) {
    if (hidden.length === 0) return markdown_nothing;
    const passing = hidden.filter(({verdict: verdict}) => verdict === 'pass').length;
    return passing === hidden.length ? md`and ${passing} more that passed` : md`and ${hidden.length} more, of which ${passing} passed`;
  }
  // CONCATENATED MODULE: ../../build/report/raw-figures.js
  /** Figures whose unit Datafold does not document: shown as numbers, never as per cent. */
  const undocumented = [ 'diff_pks', 'diff_rows', 'diff_values', 'diff_rows_number', 'diff_ratio', 'exclusive_ratio', 'errors' ];
  /** The rest of `diff_stats`, folded. */  function rawFigures(diff) {
    if (diff === null) return markdown_nothing;
    const rows = undocumented.flatMap(name => {
      const value = figure(diff, name);
      return value === null ? [] : [ row([ trusted(`\`${name}\``), trusted(count(value)) ]) ];
    });
    if (rows.length === 0) return markdown_nothing;
    const columns = [ {
      head: md`Figure`,
      align: 'left'
    }, {
      head: md`Value`,
      align: 'right'
    } ];
    return details(md`Other figures, as Datafold gives them`, table(columns, rows));
  }
  // CONCATENATED MODULE: ../../build/report/one.js
  /** The rungs for a single diff, leanest first; without details the upper ones have nothing to add. */
  function rungsOfOne(judgement, {host: host, details: details}) {
    const {id: id, diff: diff} = judgement;
    const called = md`**${asMarkdown(calledInFull(judgement, host))}**`;
    const front = (extent, depth = 'none') => blocks([ called, diff === null ? markdown_nothing : figureTable(diff, extent), detailsOf(details.get(id), depth) ]);
    const all = depth => ({
      front: front('all', depth),
      fold: rawFigures(diff),
      mostBullets: 100,
      withErrors: depth !== 'none'
    });
    return [ () => ({
      front: called,
      fold: markdown_nothing,
      mostBullets: 5
    }), () => ({
      front: front('changed'),
      fold: markdown_nothing,
      mostBullets: 20
    }), () => all('none'), ...details.has(id) ? [ () => all('brief'), () => all('full') ] : [] ];
  }
  // CONCATENATED MODULE: ../../build/report/report.js
  /** The report as Markdown: the fullest rung of a ladder of detail that fits. The lowest, the bare counts, is given whether it fits or not. */
  function renderReport(facts, fits) {
    const [only, ...others] = facts.judgements;
    const frame = frameOf(facts);
    if (only === void 0) return frame.counts().source;
    const found = others.length > 0 ? ofMany(facts, frame, fits) : ofOne(facts, frame, fits);
    return (found ?? frame.counts()).source;
  }
  function ofOne(facts, {around: around}, fits) {
    const [judgement] = facts.judgements;
    if (judgement === void 0) return null;
    return highest(rungsOfOne(judgement, facts).map(rung => () => around(rung())), fits);
  }
  function ofMany(facts, {around: around}, fits) {
    const {rungs: rungs, worst: worst, speaking: speaking} = rungsOfMany(facts);
    const found = highest(rungs.map(rung => () => around(rung())), fits);
    return found ?? mostFitting(shown => around(worst(shown)), speaking, fits);
  }
  /** Climbs while it fits: every rung holds the one below it, so the first that is too long ends the climb, undrawn those above. */  function highest(rungs, fits) {
    let best = null;
    for (const rung of rungs) {
      const drawn = rung();
      if (!fits(drawn.source)) return best;
      best = drawn;
    }
    return best;
  }
  /** Halves the span between what fits and what does not, so that a thousand diffs take ten drawings. */  function mostFitting(draw, most, fits) {
    let best = null;
    let [low, high] = [ 1, most ];
    while (low <= high) {
      const shown = Math.floor((low + high) / 2);
      const drawn = draw(shown);
      if (fits(drawn.source)) [best, low] = [ drawn, shown + 1 ]; else high = shown - 1;
    }
    return best;
  }
  // CONCATENATED MODULE: ../../build/telling/tell.js
  const summaryLimitBytes = 1048576;
  /** The summary ends with a line feed that the runner's library adds. */  const summarySlackBytes = 1024;
  /**
 * Tells a verdict that stands: outputs first, which wait for nothing, then, with the details that came, the summary, which cannot
 * be refused, annotations, the commit status and the comment. Nothing here changes the verdict; what cannot be told is a warning.
 * Answers whether the commit status, which may be the gate itself, was set where it was asked for.
 */  async function tell(verdict, {commentary: comment, status: status}, channels, signal, details = async () => verdict.details) {
    const {log: log} = channels;
    channels.setOutputs({
      ...outputs(verdict),
      comment_url: ''
    });
    const facts = {
      ...verdict,
      details: await details()
    };
    if (signal.reason instanceof CancelledError) throw signal.reason;
    await summarise(facts, channels);
    if (facts.override !== null) log.info(overrideLine(facts.override));
    for (const {level: level, title: title, message: message} of annotations(facts)) log[level](message, title);
    const statusSet = status === null || await status.end(facts, signal);
    const url = comment === null ? '' : await writeComment(facts, comment, log, signal);
    if (url !== '') channels.setOutputs({
      comment_url: url
    });
    log.info(headline(facts));
    return statusSet;
  }
  async function summarise(facts, {log: log, writeSummary: writeSummary}) {
    try {
      await writeSummary(renderReport(facts, text => Buffer.byteLength(text) <= summaryLimitBytes - summarySlackBytes));
    } catch {
      log.warning('Could not write the job summary, most likely because the runner’s summary file cannot be written. Check the disk of the runner. The verdict stands.');
    }
  }
  async function writeComment(facts, comment, log, signal) {
    try {
      const text = renderReport(facts, body => body.length <= commentLimit - roomForMarker);
      const written = await comment.verdict(facts.target, facts.verdict, text, signal);
      log.info(wordsFor(written));
      return written.kind === 'left' ? '' : written.url;
    } catch (error) {
      if (signal.reason instanceof CancelledError) throw signal.reason;
      const locked = error instanceof GitHubError && error.locked;
      log[locked ? 'notice' : 'warning'](`${tell_whyNot(error, signal)} The verdict stands: it is in the job summary and in the outputs.`, 'Pull request comment');
      return '';
    }
  }
  function tell_whyNot(error, signal) {
    if (error instanceof GitHubError) return error.message;
    return signal.aborted ? 'Could not write the pull request comment: GitHub did not answer within the 20 seconds that telling may take. Most likely a passing fault; the next run writes again.' : 'Could not write the pull request comment because of a fault in the action itself. Please report it with this log.';
  }
  function wordsFor(written) {
    switch (written.kind) {
     case 'created':
     case 'updated':
     case 'unchanged':
      return `Pull request comment ${written.kind}: ${written.url}`;

     case 'left':
      return leftWords[written.why];
    }
  }
  const leftWords = {
    newer: 'Pull request comment left alone: a newer run or a newer commit has its say there.',
    closed: 'No pull request comment: the pull request is closed, and it has none of this gate yet.',
    'no-pull-request': 'No pull request comment: this event names no pull request. To comment on one, set the input pr_number.',
    'not-wanted': 'No pull request comment: the input comment asks for none here.'
  };
  // CONCATENATED MODULE: ../../build/wait/details.js
  /**
 * Asks once for what there is to tell of the worst diffs beyond their figures, until the signal ends it. Best effort: what does not
 * come is left out, and a page that a server turns out not to have costs no further request. Never rejects.
 */
  async function collectDetails(judgements, datafold, gate, signal) {
    const found = new Map;
    const pages = {
      summary_results: details_page(signal),
      summary: details_page(signal)
    };
    const ask = async (id, name) => {
      const {queue: queue, close: close} = pages[name];
      const answer = await gate.run(() => datafold.details(id, name, signal), queue);
      if (answer.kind === 'told') found.set(id, answer.details); else if (answer.askOn === 'other-page') close(); else if (answer.askOn === 'never') for (const every of Object.values(pages)) every.close();
    };
    const collect = async ({id: id, diff: diff}) => {
      await ask(id, 'summary_results').catch(details_nothing);
      // What failed has an error text on the other page as well.
            if (!found.has(id) && (diff?.status === 'failed' || diff?.result === 'error')) await ask(id, 'summary');
    };
    (0, external_node_events_namespaceObject.setMaxListeners)(0, signal);
    await Promise.allSettled(worthDetails(judgements).map(collect));
    return found;
  }
  /** Whoever still queues for a page leaves when it closes; answers under way may come. */  function details_page(signal) {
    const closed = new AbortController;
    const queue = AbortSignal.any([ signal, closed.signal ]);
    (0, external_node_events_namespaceObject.setMaxListeners)(0, queue);
    return {
      queue: queue,
      close: () => closed.abort()
    };
  }
  function details_nothing() {}
  // CONCATENATED MODULE: ../../build/diff/schedule.js
  /**
 * Pauses reach `poll_interval` after so long and grow evenly until then: at the default of 15 s by an eighth of the time waited, so
 * that the answer is late by a few per cent of the diff's own run time. `npm run bench` shows how that compares.
 */
  const rampMs = 12e4;
  const shortestPauseMs = 1e3;
  /** Whoever asks for long pauses means the first ones too: they start at so much of `poll_interval`, a second at the default. */  const shareAtFirst = 1 / 15;
  /** The last look starts this long before the deadline: late enough to see the end, early enough to be answered. */  const lastLookLeadMs = 500;
  const longestBackoffMs = 3e4;
  /** The pause before the next look, in milliseconds; `null` when the look just taken was the last. */  function nextPause(moment) {
    const untilLast = moment.leftMs - moment.leadMs;
    if (untilLast <= 0) return null;
    const pause = Math.max(moment.wantedMs ?? usual(moment), backoff(moment), moment.retryAfterMs);
    // A look that would crowd the last one gives way to it.
        return pause + shortestPauseMs > untilLast ? untilLast : pause;
  }
  /** The growing pause, or one that goes by the diff's progress; never under a second nor over `poll_interval`, shortened by jitter by up to a tenth. */  function usual(moment) {
    return Math.max(shortestPauseMs, byProgress(moment, growing(moment)) * (1 - moment.random / 10));
  }
  function growing({elapsedMs: elapsedMs, pollIntervalMs: pollIntervalMs}) {
    return Math.min(pollIntervalMs, Math.max(pollIntervalMs * shareAtFirst, pollIntervalMs * elapsedMs / rampMs));
  }
  /** A third of the time that is left, so that looks close in on the end; steps are uneven, so it strays from the growing pause only so far. */  function byProgress({remainingMs: remainingMs, pollIntervalMs: pollIntervalMs}, pause) {
    if (remainingMs === null) return pause;
    return Math.min(pollIntervalMs, Math.max(pause / 3, Math.min(remainingMs / 3, pause * 2)));
  }
  /** 0 without a failure, then 2 s doubling up to 30 s, of which jitter takes up to half. */  function backoff({failures: failures, random: random}) {
    if (failures === 0) return 0;
    const ceiling = Math.min(longestBackoffMs, shortestPauseMs * 2 ** Math.min(failures, 10));
    return ceiling * (1 - random / 2);
  }
  // CONCATENATED MODULE: ../../build/wait/limiter.js
  /** Our own limits towards Datafold: requests under way at once, and starts in any one second. */
  const atOnce = 8;
  const startsPerSecond = 8;
  /** Over a second, so that the limit also holds as the server sees it, at the far end of an uneven network. */  const windowMs = 1050;
  /** In a long queue starts are spread over the second: eight on the stroke of each would reach the server as sixteen at times. */  const spacingMs = windowMs / startsPerSecond;
  /** A queue for requests to one server, at most 8 under way and 8 starts in any second. */  function limiter(clock) {
    const starts = [];
    const running = new Set;
    let waiting = 0;
    let heldUntil = 0;
    let queue = Promise.resolve();
    const pauseNeeded = () => {
      const [oldest = 0] = starts;
      const now = clock.now();
      if (starts.length < startsPerSecond) return heldUntil - now;
      const spaced = waiting > startsPerSecond ? (starts.at(-1) ?? 0) + spacingMs : 0;
      return Math.max(heldUntil, oldest + windowMs, spaced) - now;
    };
    const turn = async signal => {
      for (;;) {
        signal.throwIfAborted();
        if (running.size >= atOnce) await Promise.race(running); else if (pauseNeeded() > 0) await clock.sleep(pauseNeeded(), signal); else break;
      }
      starts.push(clock.now());
      if (starts.length > startsPerSecond) starts.shift();
    };
    return {
      run: async (task, signal) => {
        waiting++;
        const started = queue.then(async () => {
          await turn(signal).finally(() => waiting--);
          const result = task();
          const settled = result.then(limiter_nothing, limiter_nothing).then(() => running.delete(settled));
          running.add(settled);
          return {
            result: result
          };
        });
        queue = started.then(limiter_nothing, limiter_nothing);
        return (await started).result;
      },
      holdFor: ms => {
        heldUntil = Math.max(heldUntil, clock.now() + ms);
      }
    };
  }
  function limiter_nothing() {}
  // CONCATENATED MODULE: ../../build/wait/wait.js
  /** What eight more last looks cost under our own limit. */
  const msPerRound = 1050;
  /**
 * Looks at every diff until it has ended or the time is up, and answers in input order. Losing touch with a diff is an answer;
 * only cancelling rejects (with a `CancelledError`).
 */  async function waitForDiffs(ids, settings, world) {
    const stop = new AbortController;
    const signal = AbortSignal.any([ world.signal, stop.signal ]);
    (0, external_node_events_namespaceObject.setMaxListeners)(0, signal, stop.signal, world.signal);
    const gate = world.gate ?? limiter(world.clock);
    const pending = new Set(ids);
    const finish = reason => stop.abort(reason);
    world.clock.sleep(settings.timeoutMs - world.clock.now(), signal).then(() => finish({
      rejected: null
    }), ignore);
    const followOne = async id => {
      let track = freshTrack(id);
      try {
        for (;;) {
          const look = await gate.run(() => {
            track = {
              ...track,
              asked: true
            };
            return world.datafold.look(id, signal);
          }, signal);
          const now = world.clock.now();
          track = afterLook(track, look, now);
          const ended = endOf(track, look, now, settings.onNeedsAction);
          world.onLook(track, ended);
          if (look.kind === 'trouble' && look.retry === 'never-any') finish({
            rejected: look.trouble
          });
          if (ended !== null) return ended;
          const pause = pauseAfter(track, [ ...pending ].indexOf(id), settings, world);
          if (pause === null) return atDeadline(track, settings.timeoutMs);
          if (isOverload(look)) gate.holdFor(Math.min(pause, roomToHold(pending.size, settings, world.clock.now())));
          await world.clock.sleep(pause, signal);
        }
      } catch (error) {
        if (world.signal.aborted) throw new CancelledError;
        if (!stop.signal.aborted) throw error;
        return whenStopped(track, stop.signal.reason, settings.timeoutMs);
      } finally {
        pending.delete(id);
      }
    };
    try {
      return await Promise.all(ids.map(followOne));
    } finally {
      finish({
        rejected: null
      });
    }
  }
  function pauseAfter(track, rank, settings, {clock: clock, random: random}) {
    const now = clock.now();
    return nextPause({
      elapsedMs: now,
      leftMs: settings.timeoutMs - now,
      pollIntervalMs: settings.pollIntervalMs,
      // The last looks of many diffs queue up before the deadline, the last eight right at it.
      leadMs: lastLookLeadMs + msPerRound * Math.floor(rank / startsPerSecond),
      random: random(),
      failures: track.failures,
      retryAfterMs: track.retryAfterMs,
      wantedMs: wantedPause(track, now, settings.pollIntervalMs),
      remainingMs: remainingMs(track, now)
    });
  }
  /** Too many requests are everybody's business; any other fault may be of this one diff. */  function isOverload(look) {
    return look.kind === 'trouble' && look.retryAfterMs > 0 && look.trouble.kind === 'status' && look.trouble.status === 429;
  }
  /** How long all requests may be held up so that one last round of them still fits in before the deadline, in milliseconds. */  function roomToHold(pending, {timeoutMs: timeoutMs}, nowMs) {
    return timeoutMs - nowMs - lastLookLeadMs - msPerRound * Math.floor(pending / startsPerSecond);
  }
  function whenStopped(track, reason, timeoutMs) {
    if (reason.rejected === null) return atDeadline(track, timeoutMs);
    return {
      id: track.id,
      diff: track.diff,
      lost: {
        kind: 'refused',
        trouble: reason.rejected
      }
    };
  }
  function ignore() {}
  // CONCATENATED MODULE: ../../build/run.js
  /** Everything after the last look has so long, in milliseconds; what was being written while waiting, so much of it. */
  const closingMs = 19e3;
  const interimMs = 5e3;
  /** Of the closing time, what the question for an override may take: the comment needs the rest. */  const overrideMs = 8e3;
  /** Counted with the closing, so that the telling keeps the rest of it whatever Datafold does. */  const detailsMs = 1e4;
  /**
 * The gate from the first look to the last word. Rejects only when it is cancelled, with a `UserError` when a commit status that was
 * asked for cannot be set (or by a fault of ours).
 */  async function run(inputs, world) {
    const {clock: clock, signal: signal, channels: channels} = world;
    const closing = countdown(closingMs, clock, signal);
    const interimEnd = countdown(interimMs, clock, signal);
    const detailsEnd = countdown(detailsMs, clock, signal);
    const finding = findTarget(world.origin, world.github, closing.signal);
    if (world.status !== null) await world.status.begin((await finding).target, signal);
    const progress = progressLog(inputs.datadiffIds.length, clock, channels.log, signal);
    const interim = interimComment(inputs, finding, {
      ...world,
      signal: interimEnd.signal
    });
    const observations = await waitForDiffs(inputs.datadiffIds, inputs, {
      ...world,
      onLook: (track, ended) => {
        world.onLook?.(track, ended);
        progress.onLook(track, ended);
        interim.onLook(track, ended);
      }
    });
    progress.finish();
    interimEnd.start();
    closing.start();
    detailsEnd.start();
    const target = await completeTarget(await finding, observations, world, closing.signal);
    throwIfCancelled(signal);
    const judgements = observations.map(seen => judge(seen, inputs.policy, target));
    const asking = countdown(overrideMs, clock, closing.signal);
    asking.start();
    const override = await askForOverride(inputs, judgements, target, world, asking.signal);
    throwIfCancelled(signal);
    const facts = gather(inputs, judgements, override, target, world);
    const details = () => collectDetails(judgements, world.datafold, world.gate, detailsEnd.signal);
    const statusSet = await tell(facts, world, channels, closing.signal, inputs.details ? details : void 0);
    throwIfCancelled(signal);
    return {
      verdict: facts.verdict,
      statusSet: statusSet
    };
  }
  function gather(inputs, judgements, override, target, {origin: origin, links: links}) {
    return {
      judgements: judgements,
      verdict: verdictAfter(worstVerdict(judgements.map(judged => judged.verdict)), override),
      override: override,
      policy: inputs.policy,
      host: inputs.host,
      target: target,
      looseOrigin: origin.loose,
      details: new Map,
      ...links
    };
  }
  /** A signal that aborts so long after its start, and at once when the run is cancelled (then with the run's own reason). */  function countdown(ms, clock, signal) {
    const late = new AbortController;
    return {
      signal: AbortSignal.any([ signal, late.signal ]),
      start: () => void clock.sleep(ms, signal).then(() => late.abort(new Error('The time is up.')), () => {})
    };
  }
  // CONCATENATED MODULE: external "node:crypto"
  const external_node_crypto_namespaceObject = require("node:crypto");
  // CONCATENATED MODULE: ../../build/github/marker.js
  const marker_pattern = /^<!-- data-diff-gate key=([0-9a-f]{16}) run=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{40,64}|none) phase=(running|done) -->/;
  /** The marker as the comment's first line, where nothing that is cut off can take it along. */  function writeMarker({key: key, run: run, attempt: attempt, head: head, phase: phase}) {
    return `\x3c!-- data-diff-gate key=${key} run=${run} attempt=${attempt} head=${head} phase=${phase} --\x3e\n`;
  }
  /** The marker at the start of a body; `null` for any other text. */  function readMarker(body) {
    const match = marker_pattern.exec(body);
    if (match === null) return null;
    const [, key = '', run = '', attempt = '', head = '', phase] = match;
    return {
      key: key,
      run: run,
      attempt: attempt,
      head: head,
      phase: phase === 'running' ? 'running' : 'done'
    };
  }
  /**
 * Whether this run may write over a comment. The run about the present head writes over one about another commit; for the same
 * head (or where a head is not told) the later run, then attempt, wins; a run whose head is gone writes only over its own head's comment.
 */  function mayWriteOver(mine, theirs, presentHead) {
    if (mine.head === theirs.head || mine.head === 'none') return compareRuns(mine, theirs) >= 0;
    if (mine.head !== presentHead) return false;
    return theirs.head !== 'none' || compareRuns(mine, theirs) >= 0;
  }
  /** Whether this run may create a comment: not for a commit that the pull request has left behind. */  function mayCreate(mine, presentHead) {
    return mine.head === 'none' || mine.head === presentHead;
  }
  /** Negative, zero or positive as run `a` is older than, the same as or newer than run `b`. */  function compareRuns(a, b) {
    const byRun = BigInt(a.run) - BigInt(b.run);
    return Number(byRun === 0n ? BigInt(a.attempt) - BigInt(b.attempt) : byRun);
  }
  // CONCATENATED MODULE: ../../build/github/own-comments.js
  /** The gate's comments on a pull request, oldest first: our marker with this key, and written by the account that the token speaks for. */
  async function ownComments(github, prNumber, key, signal) {
    const marked = await markedComments(github, prNumber, key, signal);
    if (marked.length === 0) return [];
    const viewer = await github.viewer(signal);
    return marked.filter(({author: author}) => isBy(viewer, author));
  }
  /** The same for an account that is known already, from a comment that it has just written. */  async function commentsOfAuthor(github, prNumber, key, author, signal) {
    const marked = await markedComments(github, prNumber, key, signal);
    return marked.filter(comment => comment.author.login === author.login && comment.author.isBot === author.isBot);
  }
  async function markedComments(github, prNumber, key, signal) {
    const marked = (await github.comments(prNumber, signal)).flatMap(comment => {
      const marker = readMarker(comment.body);
      return marker?.key === key ? [ {
        ...comment,
        marker: marker
      } ] : [];
    });
    return marked.toSorted((a, b) => a.id - b.id);
  }
  /** GitHub names a bot `name[bot]` in one API and `name` in the other; a person of that name is somebody else. */  function isBy(viewer, {login: login, isBot: isBot}) {
    return login === viewer || isBot && bare(login) === bare(viewer);
  }
  function bare(login) {
    return login.replace(/\[bot\]$/, '');
  }
  // CONCATENATED MODULE: ../../build/github/sticky-comment.js
  const writeTries = 3;
  /** Before GitHub is asked again what became of a write. */  const pauseMs = 1e3;
  /**
 * Writes the one comment of this gate: over its existing one, or as a new one where `body(null)` gives a text. A comment of a newer
 * run or about a newer commit is left alone, twins are removed. Rejects with a `GitHubError`.
 */  async function writeSticky(sticky, phase, body, world) {
    const mine = {
      ...sticky.mine,
      phase: phase
    };
    const {github: github, signal: signal} = world;
    const [own, pull] = await Promise.all([ ownComments(github, sticky.prNumber, mine.key, signal), github.pullRequest(sticky.prNumber, signal) ]);
    const [oldest, ...twins] = own;
    if (oldest === void 0) return create(sticky, mine, body, pull, world);
    if (!own.every(comment => mayWriteOver(mine, comment.marker, pull.headSha))) return {
      kind: 'left',
      why: 'newer'
    };
    const written = await overwrite(oldest, mine, body, world);
    // What was to be said is said; a twin that cannot be removed now is removed by the next run.
        for (const twin of twins) await github.deleteComment(twin.id, signal).catch(() => {});
    return written;
  }
  async function overwrite(comment, mine, body, world) {
    const text = body(textOf(comment));
    if (text === null) return {
      kind: 'left',
      why: 'not-wanted'
    };
    const whole = writeMarker(mine) + text;
    if (whole === comment.body) return {
      kind: 'unchanged',
      url: comment.url
    };
    const {url: url} = await world.github.updateComment(comment.id, whole, world.signal);
    // It is written; what this second look cannot find out is no reason to say otherwise.
        if (mine.phase === 'done') await insist(comment, mine, whole, world).catch(() => {});
    return {
      kind: 'updated',
      url: url
    };
  }
  /**
 * GitHub writes over whatever stands there by then: an older run that looked before us and writes after us would win. So the
 * comment is read once more, a moment later where another run about this commit was there, and written again over an older run's.
 */  async function insist(before, mine, whole, {github: github, clock: clock, signal: signal}) {
    const crowded = before.marker.head === mine.head && before.marker.run !== mine.run;
    for (let trial = 1; trial < writeTries; trial++) {
      if (crowded) await clock.sleep(pauseMs, signal);
      const marker = readMarker((await github.comment(before.id, signal)).body);
      if (marker === null || marker.key !== mine.key || compareRuns(marker, mine) >= 0) return;
      await github.updateComment(before.id, whole, signal);
    }
  }
  /** The body without its marker. */  function textOf(comment) {
    return comment.body.slice(comment.body.indexOf('\n') + 1);
  }
  async function create(sticky, mine, body, pull, world) {
    const text = body(null);
    if (text === null) return {
      kind: 'left',
      why: 'not-wanted'
    };
    if (!pull.open) return {
      kind: 'left',
      why: 'closed'
    };
    if (!mayCreate(mine, pull.headSha)) return {
      kind: 'left',
      why: 'newer'
    };
    const created = await createOnce(sticky, mine, writeMarker(mine) + text, world);
    // It is written; a twin that cannot be looked for is left to the next run.
        return yieldToOldest(created, sticky, mine, text, pull.headSha, world).catch(() => ({
      kind: 'created',
      url: created.url
    }));
  }
  /** GitHub has answered 5xx and created the comment all the same: after a failure the list is asked before another try. */  async function createOnce(sticky, mine, body, world) {
    const {github: github, clock: clock, signal: signal} = world;
    for (let trial = 1; ;trial++) try {
      return await github.createComment(sticky.prNumber, body, signal);
    } catch (error) {
      signal.throwIfAborted();
      const unsure = error instanceof GitHubError && (error.status === null || error.status >= 500);
      if (!unsure) throw error;
      await clock.sleep(pauseMs, signal);
      const there = (await ownComments(github, sticky.prNumber, mine.key, signal)).find(comment => isByRun(comment, mine));
      if (there !== void 0) return there;
      if (trial >= writeTries) throw error;
    }
  }
  /** Whether a comment was written last by this very run and attempt. */  function isByRun({marker: marker}, mine) {
    return marker.run === mine.run && marker.attempt === mine.attempt;
  }
  /**
 * Two runs at once can both have found no comment and created one. The oldest stays: everybody takes back the own one, and writes
 * into the oldest where it is the newer run. Nobody deletes what another run wrote, so whatever the order of events, one is left.
 */  async function yieldToOldest(created, sticky, mine, text, presentHead, world) {
    const {github: github, signal: signal} = world;
    const [oldest] = await commentsOfAuthor(github, sticky.prNumber, mine.key, created.author, signal);
    if (oldest === void 0 || oldest.id >= created.id) return {
      kind: 'created',
      url: created.url
    };
    await github.deleteComment(created.id, signal);
    if (!mayWriteOver(mine, oldest.marker, presentHead)) return {
      kind: 'left',
      why: 'newer'
    };
    return overwrite(oldest, mine, () => text, world);
  }
  // CONCATENATED MODULE: ../../build/telling/commentary.js
  /** A short name for a gate, from whatever the user put into `comment_key`. */
  function keyHash(commentKey) {
    return (0, external_node_crypto_namespaceObject.createHash)('sha256').update(commentKey).digest('hex').slice(0, 16);
  }
  function commentary(inputs, world) {
    let queue = Promise.resolve();
    const inTurn = write => {
      const turn = queue.then(write);
      queue = turn.catch(() => {});
      return turn;
    };
    const sticky = (prNumber, {headSha: headSha}) => ({
      prNumber: prNumber,
      mine: {
        key: keyHash(inputs.commentKey),
        run: world.run.id,
        attempt: world.run.attempt,
        head: headSha ?? 'none'
      }
    });
    const interim = (target, signal, body) => inTurn(async () => {
      const {prNumber: prNumber} = target;
      if (prNumber === null || inputs.comment === 'never') return;
      const facts = {
        ...world.links,
        headSha: target.headSha
      };
      world.remember(prNumber);
      await writeSticky(sticky(prNumber, target), 'running', previous => body(previous, facts), {
        ...world,
        signal: signal
      });
    });
    return {
      running: (target, signal) => interim(target, signal, (previous, facts) => previous === null ? null : withBanner(runningBanner(facts), previous)),
      needsAction: (target, ids, signal) => interim(target, signal, (previous, facts) => previous === null && inputs.comment !== 'always' ? null : withBanner(needsActionBanner(facts, ids), previous)),
      verdict: (target, verdict, text, signal) => inTurn(async () => {
        const {prNumber: prNumber} = target;
        if (inputs.comment === 'never') return {
          kind: 'left',
          why: 'not-wanted'
        };
        if (prNumber === null) return {
          kind: 'left',
          why: 'no-pull-request'
        };
        const quiet = inputs.comment === 'on-failure' && verdict === 'pass';
        const body = previous => previous === null && quiet ? null : text;
        return await writeSticky(sticky(prNumber, target), 'done', body, {
          ...world,
          signal: signal
        });
      })
    };
  }
  // CONCATENATED MODULE: ../../build/telling/stop.js
  /**
 * Puts a comment right that this very run left as "running". Touches no other comment, creates none, and says nothing about
 * any diff. Answers whether there was one. Rejects with a `GitHubError`.
 */
  async function markStopped(stopped, github, signal) {
    const {id: run, attempt: attempt} = stopped.run;
    const own = await ownComments(github, stopped.prNumber, stopped.key, signal);
    const left = own.filter(comment => isByRun(comment, {
      run: run,
      attempt: attempt
    }) && comment.marker.phase === 'running');
    for (const comment of left) {
      const facts = {
        ...stopped.links,
        headSha: comment.marker.head === 'none' ? null : comment.marker.head
      };
      const marker = writeMarker({
        ...comment.marker,
        phase: 'done'
      });
      await github.updateComment(comment.id, marker + withBanner(stoppedBanner(facts), textOf(comment)), signal);
    }
    return left.length > 0;
  }
  // CONCATENATED MODULE: ../../build/main.js
  /** The name under which main leaves the pull request's number for `post:`. */
  const commentedState = 'commented_pr';
  /** And the commit that bears the commit status. */  const statusState = 'status_sha';
  /** One run of the gate. Rejects with a `UserError` for bad inputs, a `CancelledError` when it was stopped. */  async function main(raw, facts, redact, signal) {
    const log = stepLog(redact);
    const event = readEvent(facts.event, facts.payload, facts.sha, null);
    const {inputs: inputs, secrets: secrets} = readInputs(raw, {
      fromFork: event.fromFork,
      byDependabot: facts.actor === 'dependabot[bot]'
    });
    for (const url of [ inputs.host, facts.apiUrl ]) requireProxySupport(new URL(url), process.env, process.versions.node);
    for (const caution of cautions(inputs)) log.warning(caution, 'Inputs');
    log.info(`Waiting for ${inputs.datadiffIds.length === 1 ? 'data diff' : 'data diffs'} ${shortList(inputs.datadiffIds)} on ${inputs.host}.`);
    const told = inputs.prNumber === null ? event : readEvent(facts.event, facts.payload, facts.sha, inputs.prNumber);
    const origin = inputs.commitStatus === null ? told : withHead(told);
    const http = openHttp(process.env);
    const {github: github, warmUp: warmUp} = connectGitHub(facts, secrets.githubToken, http.send, redact);
    const links = linksOf(facts, inputs.host);
    const identity = {
      id: facts.runId,
      attempt: facts.runAttempt
    };
    const datafold = datafoldClient(inputs.host, secrets.apiKey, http.send);
    const gate = limiter(clock);
    const left = leftovers(inputs.datadiffIds);
    if (inputs.cancelDatadiff) remember(leftoverState, inputs.datadiffIds.join(','));
    let commented = null;
    const comment = github === null || origin.queued ? null : commentary(inputs, {
      github: github,
      clock: clock,
      run: identity,
      links: links,
      remember: prNumber => {
        commented = prNumber;
        remember(commentedState, String(prNumber));
      }
    });
    if (origin.queued) log.info('No pull request comment from the merge queue: the pull request’s own run writes it.');
    const status = inputs.commitStatus === null ? null : gateStatus({
      name: inputs.commitStatus,
      leg: keyHash(inputs.commentKey),
      run: identity,
      runUrl: links.runUrl,
      origin: origin,
      github: github,
      log: log,
      remember: sha => remember(statusState, sha)
    });
    try {
      const ending = run(inputs, {
        origin: origin,
        datafold: datafold,
        gate: gate,
        onLook: left.onLook,
        github: github,
        commentary: comment,
        status: status,
        channels: {
          log: log,
          setOutputs: outputs => setOutputs(outputs, redact),
          writeSummary: markdown => writeSummary(markdown, redact)
        },
        clock: clock,
        random: Math.random,
        signal: signal,
        links: links
      });
      // GitHub's client loads while the first answer is on its way; the question itself must go out before.
            clock.sleep(warmUpAfterMs, signal).then(warmUp, () => {});
      return await ending;
    } finally {
      // Where there was no verdict, on whatever way out.
      const end = AbortSignal.timeout(stopMs);
      const statusStopped = status?.giveUp(end).catch(() => {});
      if (signal.aborted) {
        const stopped = {
          prNumber: commented ?? 0,
          key: keyHash(inputs.commentKey),
          run: identity,
          links: links
        };
        await Promise.all([ commented === null || github === null ? null : markStopped(stopped, github, end).catch(() => false), inputs.cancelDatadiff ? cancelLeft(left.ids(), datafold, gate, log, end) : null ]);
      }
      await statusStopped;
      http.close();
    }
  }
  const warmUpAfterMs = 10;
  /** What the runner leaves us after a signal is 7.5 s; the comment gets so much of it. */  const stopMs = 3e3;
  // CONCATENATED MODULE: ../../build/post.js
  /** The name under which main leaves that it came to its end. */
  const finishedState = 'finished';
  const limitMs = 15e3;
  /**
 * The second chance after a main that was killed: a comment or a commit status that still says "running" is put right, and diffs that
 * were to be cancelled are. It never judges, never creates a comment, never fails, and does nothing when main finished.
 */  async function post(raw, facts, redact) {
    if (recall(finishedState) !== '') return;
    const [prNumber, sha, left] = [ Number(recall(commentedState)), recall(statusState), leftIds() ];
    if (!(prNumber > 0) && sha === '' && left.length === 0) return;
    const killed = {
      raw: raw,
      facts: facts,
      log: stepLog(redact),
      end: AbortSignal.timeout(limitMs)
    };
    const http = openHttp(process.env);
    const {github: github} = connectGitHub(facts, raw.github_token.trim(), http.send, redact);
    await Promise.all([ prNumber > 0 && github !== null ? correctComment(prNumber, github, killed) : void 0, sha !== '' && github !== null ? correctStatus(sha, github, killed) : void 0, left.length > 0 ? cancelLeftovers(left, http.send, killed) : void 0 ]);
    http.close();
  }
  function leftIds() {
    const ids = recall(leftoverState).split(',').map(Number);
    return ids.filter(id => id > 0 && Number.isSafeInteger(id));
  }
  async function correctComment(prNumber, github, {raw: raw, facts: facts, log: log, end: end}) {
    const host = readHost(raw.host.trim());
    if (!('value' in host)) return;
    const stopped = {
      prNumber: prNumber,
      key: keyHash(raw.comment_key.trim()),
      run: {
        id: facts.runId,
        attempt: facts.runAttempt
      },
      links: linksOf(facts, host.value)
    };
    await attempt('its comment may still say "running"', log, async () => {
      const corrected = await markStopped(stopped, github, end);
      if (corrected) log.info('The gate was stopped before it had a verdict; its comment says so now.');
    });
  }
  async function correctStatus(sha, github, {raw: raw, facts: facts, log: log, end: end}) {
    const {runUrl: runUrl} = linksOf(facts, '');
    if (runUrl === null) return;
    const place = {
      sha: sha,
      name: raw.commit_status.trim(),
      leg: keyHash(raw.comment_key.trim()),
      run: {
        id: facts.runId,
        attempt: facts.runAttempt
      },
      runUrl: runUrl
    };
    await attempt('its commit status may still be pending', log, async () => {
      const corrected = await giveUpLater(place, github, end);
      if (corrected) log.info('The gate was stopped before it had a verdict; its commit status says so now.');
    });
  }
  async function cancelLeftovers(left, send, {raw: raw, log: log, end: end}) {
    const host = readHost(raw.host.trim());
    if (!('value' in host)) return;
    const datafold = datafoldClient(host.value, raw.api_key.trim(), send);
    await attempt('its data diffs may still run', log, async () => {
      log.info(cancelledLine(left.length, await cancelDiffs(left, datafold, limiter(clock), end)));
    });
  }
  async function attempt(otherwise, log, correct) {
    try {
      await correct();
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      log.info(`The gate was stopped before it had a verdict, and ${otherwise}. ${why}`);
    }
  }
  // CONCATENATED MODULE: ../../build/redactor.js
  /**
 * A redactor for these secrets, in every form in which a server or a library may echo them: as they are, percent-encoded,
 * inside JSON, and inside base64 at any offset. Secrets under 8 characters are left alone: replacing them would tear up ordinary words.
 */
  function redactor(secrets) {
    const forms = new Set(secrets.filter(secret => secret.length >= 8).flatMap(spellings));
    const longestFirst = [ ...forms ].filter(form => form.length >= 8).sort((a, b) => b.length - a.length);
    return text => longestFirst.reduce((clean, form) => clean.replaceAll(form, '***'), text);
  }
  function spellings(secret) {
    const percent = encodeURIComponent(secret.toWellFormed());
    const base64 = [ 0, 1, 2 ].map(offset => base64Inside(secret, offset));
    return [ secret, percent, percent.replaceAll(/%[0-9A-F]{2}/g, code => code.toLowerCase()), JSON.stringify(secret).slice(1, -1), ...base64, ...base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_')) ];
  }
  /**
 * The characters of a base64 text that depend on the secret alone, when it starts at this offset within a group of three bytes.
 * A text that is no key after all may hold any character, and comes here before anything can be said about it.
 */  function base64Inside(secret, offset) {
    const bytes = Buffer.from('\0'.repeat(offset) + secret);
    const text = bytes.toString('base64').replaceAll('=', '');
    const whole = bytes.length % 3 === 0 ? text.length : text.length - 1;
    return text.slice(offset === 0 ? 0 : offset + 1, whole);
  }
  // CONCATENATED MODULE: ../../build/index.js
  // The runner starts one file for the run and another for what follows it; no state has to tell them apart.
  const isPost = (0, external_node_path_namespaceObject.basename)(process.argv[1] ?? '') === 'post.js';
  // Red until a verdict says otherwise: whatever ends the run early, it does not end green. What follows it never fails.
    const early = isPost ? 0 : 1;
  process.exitCode = early;
  const raw = rawInputs();
  const secrets = [ raw.api_key, raw.github_token ].flatMap(secret => [ secret, secret.trim(), ...secret.trim().split(/\s+/) ]);
  mask(secrets);
  const redact = redactor(secrets);
  const log = stepLog(redact);
  const cancel = new AbortController;
  const stoppedHeadline = 'Data diff gate failed: it was stopped before it had a verdict';
  for (const signal of [ 'SIGINT', 'SIGTERM' ]) process.on(signal, () => {
    if (cancel.signal.aborted) process.exit();
    // Set at once: the runner may not leave us the time to be tidy.
        if (!isPost) setOutputs({
      ...outputsOfFailure(stoppedHeadline),
      comment_url: ''
    }, redact);
    cancel.abort(new CancelledError);
  });
  for (const event of [ 'uncaughtException', 'unhandledRejection' ]) process.on(event, error => {
    if (!isPost) fail(error);
    process.exit(early);
  });
  const ended = isPost ? post(raw, runFacts(process.env), redact).catch(() => {}) : gate();
  ended.then(() => {
    // Nothing may keep the runner waiting: timers hear this, and what does not hear it is given two seconds.
    cancel.abort();
    setTimeout(() => process.exit(), 2e3).unref();
  });
  async function gate() {
    try {
      const {verdict: verdict, statusSet: statusSet} = await main(raw, runFacts(process.env), redact, cancel.signal);
      process.exitCode = verdict === 'fail' || !statusSet ? 1 : 0;
      remember(finishedState, 'true');
    } catch (error) {
      fail(error);
    }
  }
  /** The end of a run that judged nothing. */  function fail(error) {
    const {headline: headline, message: message} = build_wordsFor(error);
    // Only a run that was stopped leaves diffs that nobody waits for.
        if (!(error instanceof CancelledError)) remember(leftoverState, '');
    setOutputs({
      ...outputsOfFailure(headline),
      comment_url: ''
    }, redact);
    if (message !== null) log.error(message, 'Data diff gate');
    log.info(headline);
  }
  function build_wordsFor(error) {
    if (error instanceof UserError) return {
      headline: 'Data diff gate failed: it could not start, see the error above for what to change',
      message: error.message
    };
    if (error instanceof CancelledError) return {
      headline: stoppedHeadline,
      message: `${error.message} There is no verdict; re-run the job to get one.`
    };
    log.info(`What went wrong: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    return {
      headline: 'Data diff gate failed: a fault in the action itself',
      message: 'The gate stopped because of a fault of its own, so it has no verdict. This is not about your data or your workflow. ' + 'Please report it with this log and the version that you use.'
    };
  }
  module.exports = __webpack_exports__;
  /******/})();
