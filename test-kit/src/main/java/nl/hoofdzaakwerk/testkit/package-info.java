/** What the tests of every service share: real components, tokens, and checks that walk a service's whole API. */
package nl.hoofdzaakwerk.testkit;
