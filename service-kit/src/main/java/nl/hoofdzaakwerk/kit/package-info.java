/**
 * What every service needs and no domain: identity and tenancy, outbox and inbox, API conventions, processing log and
 * audit.
 */
package nl.hoofdzaakwerk.kit;
