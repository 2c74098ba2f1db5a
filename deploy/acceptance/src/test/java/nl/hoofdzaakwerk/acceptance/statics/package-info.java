/** Tests that only read files: deployment descriptions, API documents and the repository's own documents. */
package nl.hoofdzaakwerk.acceptance.statics;
