/**
 * Accredited helpers: residents whom the administrator lets act for others, for an organisation and
 * for a time. Keeps the accreditation as long as the account.
 */
package fr.parvis.account.helpers;
