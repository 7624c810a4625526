// What the runner starts after the job. By the name of this file, index.js knows that it is not the main step.
require('./index.js');
