/**
 * The pages in a real browser, on the whole platform with demo data and Keycloak's own log-in. Each class follows the
 * walkthrough of one role in {@code docs/walkthroughs}.
 */
package nl.hoofdzaakwerk.acceptance.browser;
