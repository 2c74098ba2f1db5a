/** The operator's view: whether each service is well, what could not be delivered, and facts made anew. */
package nl.hoofdzaakwerk.portal.privacy.operations;
