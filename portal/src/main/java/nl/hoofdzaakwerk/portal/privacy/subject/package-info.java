/** What one person may ask for: a copy of the own file, and who received what. */
package nl.hoofdzaakwerk.portal.privacy.subject;
