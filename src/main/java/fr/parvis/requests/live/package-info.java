/** Open pages that follow a request: they are told the moment it changes, on whatever node. */
package fr.parvis.requests.live;
