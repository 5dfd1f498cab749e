/** Signed addresses: who has one may do what it says, without account and without password. */
package fr.parvis.subscribers.links;
