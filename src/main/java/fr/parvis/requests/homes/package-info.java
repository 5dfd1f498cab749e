/** Which department looks after a request. Below all other rooms: knows requests by their ids. */
package fr.parvis.requests.homes;
