/**
 * Requests of one matter: finds those that may be the same one sent twice, and keeps what agents
 * said of them. Keeps under which account, address, or name and day of birth a request was sent, as
 * long as the request itself.
 */
package fr.parvis.requests.kin;
