/** Pages to read or print, and the same as a PDF (ADR 18). A service that makes a PDF has openhtmltopdf itself. */
package nl.hoofdzaakwerk.kit.document;
