/** An agent is away and names a colleague who stands in. */
package fr.parvis.account.absences;
