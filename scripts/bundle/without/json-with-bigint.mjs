/** Takes the place of a parser for numbers beyond 2^53: GitHub sends none as plain numbers, and the schemas reject them. */
export const JSONParse = (text) => JSON.parse(text);
export const JSONStringify = (value) => JSON.stringify(value);
