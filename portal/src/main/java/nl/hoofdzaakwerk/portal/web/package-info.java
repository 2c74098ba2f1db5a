/** What all pages share: forms, texts, dates and money, errors, the menu, and protection against other sites. */
package nl.hoofdzaakwerk.portal.web;
