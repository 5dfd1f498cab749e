/** The tables of subscribers. */
package fr.parvis.subscribers.store;
