/** One request becomes two: a part of its answers and files goes on under a number of its own. */
package fr.parvis.requests.splitting;
