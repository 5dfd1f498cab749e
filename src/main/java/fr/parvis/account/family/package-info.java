/**
 * Members of a household shared with another adult: a child of parents who live apart is of two
 * households. Keeps who shares whom with whom, as long as both accounts are open.
 */
package fr.parvis.account.family;
