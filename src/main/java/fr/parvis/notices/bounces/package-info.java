/**
 * Messages that come back. Each leaves with an address of return of its own (VERP), signed, and
 * with the same mark in a header; a mailbox is read for what comes back (RFC 3464, RFC 5965), and
 * nobody can make an address fail by forging a return.
 */
@org.springframework.modulith.NamedInterface("bounces")
package fr.parvis.notices.bounces;
