/** What pages say: texts and names of codes in the visitor's language, and how dates, money and numbers are written. */
package nl.hoofdzaakwerk.portal.text;
