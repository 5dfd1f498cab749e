/** The people a resident asks for besides themselves: kept once, proposed in forms. */
package fr.parvis.account.household;
