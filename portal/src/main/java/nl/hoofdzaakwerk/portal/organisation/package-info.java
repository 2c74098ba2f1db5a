/** What organisations are called. Services know them by alias; people read names. */
package nl.hoofdzaakwerk.portal.organisation;
