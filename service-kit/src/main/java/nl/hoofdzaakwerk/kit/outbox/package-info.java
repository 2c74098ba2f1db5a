/** Events leave in the transaction that caused them, and are relayed to Kafka in order per subject. */
package nl.hoofdzaakwerk.kit.outbox;
