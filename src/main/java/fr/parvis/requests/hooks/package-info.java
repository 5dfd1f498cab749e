/**
 * The step that tells another program of the town hall: signed, retried, each attempt visible. Its
 * address and secret are set by an administrator, never by a definition. Programs may also be told
 * of facts, whatever the circuit.
 */
package fr.parvis.requests.hooks;
