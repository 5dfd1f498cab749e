/** Subscribing on the portal: asked by anybody, true once the owner of the address says so. */
package fr.parvis.subscribers.asking;
