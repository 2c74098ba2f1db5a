/** C2, G5: free texts that must not say who someone is. Depends on no other feature, so that each can use it. */
package nl.hoofdzaakwerk.kit.anonymity;
