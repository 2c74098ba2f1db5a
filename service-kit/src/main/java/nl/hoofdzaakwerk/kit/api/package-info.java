/** The conventions of every API: problems, paging, entity tags, idempotency, languages and headers. */
package nl.hoofdzaakwerk.kit.api;
