// The NLGov REST API Design Rules 2.x as this platform applies them. Every rule is an error; a test runs them over each
// service's openapi.json and proves with a bad document that each of them can speak.
import { casing, pattern, truthy } from "@stoplight/spectral-functions";
import { oas3 } from "@stoplight/spectral-formats";
import * as own from "./functions.mjs";

const operations = "$.paths[*][get,put,post,delete,options,head,patch,trace]";

const rule = (description, given, then) => ({ description, message: "{{error}}", severity: "error", given, then });
const required = (description, given, field) => ({
  description,
  message: "{{description}}",
  severity: "error",
  given,
  then: { field, function: truthy },
});

export default {
  formats: [oas3],
  rules: {
    "info-contact-name": required("info.contact has a name", "$.info", "contact.name"),
    "info-contact-email": required("info.contact has an email address", "$.info", "contact.email"),
    "info-contact-url": required("info.contact has a url", "$.info", "contact.url"),
    "info-version": rule("info.version is the full semantic version", "$.info", {
      field: "version",
      function: pattern,
      functionOptions: { match: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    }),
    "info-description": required("the API says what it is for", "$.info", "description"),
    "glossary-linked": rule("the API links the glossary", "$", { function: own.glossaryLinked }),
    "base-path-version": rule("the major version is the base path", "$", { function: own.oneVersionSegment }),
    "path-spelling": rule("paths in kebab-case, no trailing slash", "$.paths[*]~", { function: own.pathSpelling }),
    "path-plural-nouns": rule("paths name things, collections in the plural", "$.paths[*]~", { function: own.pathNouns }),
    "query-key-camel-case": rule("query keys in camelCase", "$.paths..parameters[?(@ && @.in=='query')].name", {
      function: casing,
      functionOptions: { type: "camel" },
    }),
    "nothing-sensitive-in-url": rule("no personal data in path or query", "$.paths[*]", { function: own.nothingSensitive }),
    "operation-id": required("every operation has an operationId", operations, "operationId"),
    "operation-id-unique": rule("an operationId names one operation", "$.paths", { function: own.uniqueOperationIds }),
    "operation-summary": required("every operation has a summary", operations, "summary"),
    "parameter-description": required("every parameter is described", "$.paths..parameters[?(@ && @.in)]", "description"),
    "api-version-header": rule("API-Version on each 2xx and 3xx", `${operations}.responses`, { function: own.apiVersionHeader }),
    "bad-request-declared": rule("400 where input can be wrong", "$.paths[*]", { function: own.badRequestDeclared }),
    "answer-schema": rule("each 2xx with a body says what is in it", `${operations}.responses`, { function: own.answerSchema }),
    "problem-json": rule("errors are problem+json", `${operations}.responses`, { function: own.problemJson }),
    "property-names": rule("properties in camelCase, dates as dates", "$..[?(@ && @.type=='object' && @.properties)].properties", {
      function: own.properties,
    }),
  },
};
