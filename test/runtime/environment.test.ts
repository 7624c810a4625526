import { describe, expect, test } from 'vitest';
import { runFacts } from '../../src/runtime/environment.ts';

describe('where GitHub is', () => {
  const cases = [
    {
      name: 'nothing told: GitHub’s own',
      env: {},
      expected: ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
    },
    {
      name: 'all told',
      env: {
        GITHUB_SERVER_URL: 'https://ghes.example/',
        GITHUB_API_URL: 'https://ghes.example/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
      },
      expected: ['https://ghes.example', 'https://ghes.example/api/v3', 'https://ghes.example/api/graphql'],
    },
    {
      name: 'only the API of a server',
      env: { GITHUB_API_URL: 'https://ghes.example:8443/api/v3' },
      expected: [
        'https://ghes.example:8443',
        'https://ghes.example:8443/api/v3',
        'https://ghes.example:8443/api/graphql',
      ],
    },
    {
      name: 'only the API of a data residency',
      env: { GITHUB_API_URL: 'https://api.octo.ghe.com' },
      expected: ['https://octo.ghe.com', 'https://api.octo.ghe.com', 'https://api.octo.ghe.com/graphql'],
    },
    {
      name: 'only the API of GitHub itself',
      env: { GITHUB_API_URL: 'https://api.github.com' },
      expected: ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
    },
    {
      name: 'only an API at an address that tells nothing of its server',
      env: { GITHUB_API_URL: 'http://127.0.0.1:3000' },
      expected: ['https://github.com', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000/graphql'],
    },
    {
      name: 'the others empty or no addresses',
      env: {
        GITHUB_SERVER_URL: 'ghes',
        GITHUB_API_URL: 'https://ghes.example/api/v3',
        GITHUB_GRAPHQL_URL: '',
      },
      expected: ['https://ghes.example', 'https://ghes.example/api/v3', 'https://ghes.example/api/graphql'],
    },
  ] as const;
  test.each(cases)('$name', ({ env, expected }) => {
    const { serverUrl, apiUrl, graphqlUrl } = runFacts(env, (text) => text);
    expect([serverUrl, apiUrl, graphqlUrl]).toEqual(expected);
  });
});
