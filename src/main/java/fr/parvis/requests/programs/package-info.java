/** What other programs read of requests and do with them: behind the door of the module. */
package fr.parvis.requests.programs;
