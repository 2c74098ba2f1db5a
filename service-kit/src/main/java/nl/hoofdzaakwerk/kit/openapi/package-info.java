/** What the OpenAPI documents of all services have in common. */
package nl.hoofdzaakwerk.kit.openapi;
