/** Second factors of agents: codes of an application, recovery codes, and who must have one. */
package fr.parvis.account.factors;
