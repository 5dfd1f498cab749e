/**
 * OpenID Connect as FranceConnect and ProConnect speak it: where a provider is, the question, the
 * exchange, what proves an answer. Knows no people and no tables.
 */
package fr.parvis.account.openid;
