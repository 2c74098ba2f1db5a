// Checks that Spectral's own functions cannot express. Each gets a value and Spectral's context and returns findings.

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const WITH_BODY = new Set(["post", "put", "patch"]);
const PERSON_PATH = /candidate|client|person|referral|member|user/;
const SENSITIVE_KEY =
  /^(bsn|.*(birth|surname|first-?name|last-?name|person-?name|candidate-?name|initials|e-?mail|phone|diagnos|password|secret|token).*)$/i;
const VERBS = new Set(
  "get list fetch find create add make update change edit set delete remove do run execute process search".split(" "),
);
// plural or collective without an s
const PLURALS = new Set(["people", "children", "data", "staff", "log"]);

const at = (context, ...keys) => [...context.path, ...keys];

/** Every path is served below exactly one version segment: servers end in /v1, or each path begins with it. */
export function oneVersionSegment(document, _options, context) {
  const servers = document.servers ?? [];
  if (servers.length === 0) {
    return [{ message: "servers must name the base path /v1", path: ["servers"] }];
  }
  const findings = [];
  for (const [index, server] of servers.entries()) {
    for (const path of Object.keys(document.paths ?? {})) {
      const base = server.url.replace(/^https?:\/\/[^/]+/, "").replace(/\/$/, "");
      const segments = (base + path).split("/").filter((segment) => /^v[0-9]+$/.test(segment));
      if (segments.length !== 1 || !/^\/v[1-9][0-9]*\//.test(base + path)) {
        findings.push({
          message: `${server.url} with ${path} must lie below exactly one version, first of all`,
          path: at(context, "servers", index, "url"),
        });
        break;
      }
    }
  }
  return findings;
}

/** Segments in kebab-case, parameters in camelCase, no trailing slash, no file extension; `_search` alone may stand out. */
export function pathSpelling(path, _options, context) {
  const findings = [];
  if (path !== "/" && path.endsWith("/")) {
    findings.push({ message: `${path} must not end in a slash`, path: at(context) });
  }
  for (const segment of path.split("/").filter(Boolean)) {
    const fine = /^\{[a-z][a-zA-Z0-9]*\}$/.test(segment) || segment === "_search" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(segment);
    if (!fine) {
      findings.push({ message: `segment ${segment} must be lower-case kebab or a camelCase parameter`, path: at(context) });
    }
  }
  return findings;
}

/** A collection, which is the first segment and each one before a parameter, is a plural noun; no segment is a bare verb. */
export function pathNouns(path, _options, context) {
  const segments = path
    .split("/")
    .filter(Boolean)
    .filter((segment) => !/^v[0-9]+$/.test(segment));
  const findings = [];
  segments.forEach((segment, index) => {
    if (segment.startsWith("{") || segment === "_search") {
      return;
    }
    const words = segment.split("-");
    const plural = words.at(-1).endsWith("s") || PLURALS.has(words.at(-1));
    const collection = index === 0 || (segments[index + 1] ?? "").startsWith("{");
    if (VERBS.has(words[0])) {
      findings.push({ message: `segment ${segment} is a verb; name the thing`, path: at(context) });
    } else if (collection && !plural) {
      findings.push({ message: `collection ${segment} must be a plural noun`, path: at(context) });
    }
  });
  return findings;
}

/** 400 stands at every POST, PUT and PATCH, and at every GET and DELETE that takes a parameter. */
export function badRequestDeclared(item, _options, context) {
  const shared = (item.parameters ?? []).length;
  return METHODS.filter((method) => item[method])
    .filter((method) => WITH_BODY.has(method) || shared + (item[method].parameters ?? []).length > 0)
    .filter((method) => !item[method].responses?.["400"])
    .map((method) => ({ message: `${method.toUpperCase()} must declare 400`, path: at(context, method, "responses") }));
}

/** Every 2xx and 3xx answer declares the header API-Version. */
export function apiVersionHeader(responses, _options, context) {
  return Object.entries(responses)
    .filter(([status]) => /^[23]/.test(status))
    .filter(([, response]) => !response.headers?.["API-Version"])
    .map(([status]) => ({ message: `${status} must declare the header API-Version`, path: at(context, status) }));
}

/** Every 2xx answer has a schema for each of its media types; 204 has no body, and 202 may have none. */
export function answerSchema(responses, _options, context) {
  return Object.entries(responses)
    .filter(([status]) => /^2/.test(status) && status !== "204")
    .flatMap(([status, response]) => {
      const types = Object.entries(response.content ?? {});
      if (types.length === 0 && !(status === "202" && response.content === undefined)) {
        return [{ message: `${status} must say what is in its body`, path: at(context, status) }];
      }
      return types
        .filter(([, type]) => Object.keys(type.schema ?? {}).length === 0)
        .map(([name]) => ({ message: `${status} as ${name} must have a schema`, path: at(context, status, "content", name) }));
    });
}

/** Every 4xx, 5xx and default answer is problem+json and nothing else. */
export function problemJson(responses, _options, context) {
  return Object.entries(responses)
    .filter(([status]) => /^[45]|^default$/.test(status))
    .filter(([, response]) => Object.keys(response.content ?? {}).join() !== "application/problem+json")
    .map(([status]) => ({ message: `${status} must be application/problem+json only`, path: at(context, status) }));
}

/** Nothing sensitive in path or query: it would land in logs. Persons are searched with POST to `_search`. */
export function nothingSensitive(item, _options, context) {
  const path = String(context.path.at(-1));
  const lists = [
    [item.parameters ?? [], ["parameters"]],
    ...METHODS.filter((method) => item[method]).map((method) => [item[method].parameters ?? [], [method, "parameters"]]),
  ];
  return lists.flatMap(([parameters, keys]) =>
    parameters
      .map((parameter, index) => ({ parameter, index }))
      .filter(({ parameter }) => parameter.in === "query" || parameter.in === "path")
      .filter(({ parameter }) => SENSITIVE_KEY.test(parameter.name) || (/^name$/i.test(parameter.name) && PERSON_PATH.test(path)))
      .map(({ parameter, index }) => ({
        message: `${parameter.in} parameter ${parameter.name} is sensitive; use POST to _search`,
        path: at(context, ...keys, index, "name"),
      })),
  );
}

/** Property names in camelCase; `…Date` and `…Datum` are dates, `…At` are moments. */
export function properties(map, _options, context) {
  const findings = [];
  for (const [name, schema] of Object.entries(map)) {
    const types = [schema.type].flat();
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
      findings.push({ message: `property ${name} must be camelCase`, path: at(context, name) });
    }
    if (/[a-z](Date|Datum)$/.test(name) && types.includes("string") && schema.format !== "date") {
      findings.push({ message: `property ${name} must have format date`, path: at(context, name) });
    }
    if (/[a-z]At$/.test(name) && types.includes("string") && schema.format !== "date-time") {
      findings.push({ message: `property ${name} must have format date-time`, path: at(context, name) });
    }
  }
  return findings;
}

/** An operationId names one operation. */
export function uniqueOperationIds(paths, _options, context) {
  const seen = new Set();
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]?.operationId)
      .filter((method) => seen.size === seen.add(item[method].operationId).size)
      .map((method) => ({
        message: `operationId ${item[method].operationId} stands twice`,
        path: at(context, path, method, "operationId"),
      })),
  );
}

/** The description of the whole links to the glossary, because the API is not in Dutch. */
export function glossaryLinked(document) {
  const text = `${document.info?.description ?? ""} ${document.externalDocs?.url ?? ""}`;
  return text.includes("glossary") ? [] : [{ message: "info.description or externalDocs must link the glossary", path: ["info"] }];
}
