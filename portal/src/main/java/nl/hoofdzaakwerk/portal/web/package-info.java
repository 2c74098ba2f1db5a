/** What all pages share: forms, answers, errors, the menu, and protection against other sites. */
package nl.hoofdzaakwerk.portal.web;
