/** Pages with one form that are described rather than written out: its fields, its button, and what it sends. */
package nl.hoofdzaakwerk.portal.form;
