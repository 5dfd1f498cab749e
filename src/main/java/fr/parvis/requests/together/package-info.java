/**
 * Several requests of the desk's list dealt with at once. Each is dealt with in a transaction of
 * its own by the verb that deals with one alone; what became of each is kept and told.
 */
package fr.parvis.requests.together;
