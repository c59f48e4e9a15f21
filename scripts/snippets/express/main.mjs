import express from 'express';
import { crispIdentity } from './crisp-identity.mjs';
import { answer, people } from './people.mjs';

let user;
const app = express();
app.use((request, _, next) => {
  request.user = user;
  next();
});
app.use(crispIdentity);
const server = app.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/crisp-identity?email=other@example.com`;
  for (const person of people) {
    user = person === undefined ? undefined : { email: person };
    const response = await fetch(url);
    answer(response.status, await response.text());
  }
  server.close();
});
