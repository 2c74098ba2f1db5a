/**
 * The page that a client reads in plain words: shown or handed over by the coach, or opened by the client alone with a
 * link of the coach and without logging in (X7).
 */
package nl.hoofdzaakwerk.portal.client;
