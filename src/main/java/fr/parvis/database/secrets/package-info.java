/**
 * Secrets that must be read again (of hooks, of providers, of authenticators), sealed at rest under
 * keys that live in a file outside the database and turn without downtime. See ADR 11.
 */
@org.springframework.modulith.NamedInterface("secrets")
package fr.parvis.database.secrets;
