/**
 * Signing in through FranceConnect (residents) and ProConnect (agents): settings of the commune,
 * which account an identity belongs to, what a person meets when it does not work.
 */
package fr.parvis.account.federation;
