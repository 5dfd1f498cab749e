/** What operators see of the installation: numbers of each commune, jobs that fail, no request. */
package fr.parvis.operations.installation;
