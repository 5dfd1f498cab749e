/**
 * What all calls of programs have in common: who calls and with what right, what they sent, what
 * was answered once, and how a refusal is told (RFC 9457).
 */
package fr.parvis.api.calls;
