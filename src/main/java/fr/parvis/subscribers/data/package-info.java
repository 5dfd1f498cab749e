/** What is kept about subscribers, why, and until when. */
package fr.parvis.subscribers.data;
