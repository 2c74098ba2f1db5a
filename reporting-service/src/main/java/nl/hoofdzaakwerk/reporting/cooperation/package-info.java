/**
 * What the features about working together share: who may write where, how a rule says no, and texts that tell of no
 * client. It depends on none of them.
 */
package nl.hoofdzaakwerk.reporting.cooperation;
