/**
 * How the four services are asked: a REST client per service and feature lies with the feature; what they share lies
 * here. What all four give in the same way is one interface ({@link ServiceClients}). Each carries the visitor's token
 * and organisation, and turns a refusal into {@link ApiRefusal}.
 */
package nl.hoofdzaakwerk.portal.api;
