/** How organisations of a region work together: activities, risks, network, key figures, surveys, knowledge. */
package nl.hoofdzaakwerk.portal.programme.cooperation;
