// A board of five stages with one client and one deal that entered the second stage ten days ago.
(() => {
  const day = (back) => {
    const date = new Date();
    date.setDate(date.getDate() - back);
    return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
  };
  const put = (kind, id, body) =>
    localStorage.setItem(`voronka/main/1/${kind}/${id}`, JSON.stringify({ v: 1, s: 'a'.repeat(17), b: body }));
  const stage = (id, name, kind, rank, result) =>
    put('stage', id, { board: 'boardaaaaa', name, kind, rank, result, goal: `Goal of ${name}`, norm: 5, probability: 40, hue: 2 });
  localStorage.setItem('voronka/main/meta', JSON.stringify({ v: 1, min_reader: 1, name: 'Seeded', id: 'workspaaaa' }));
  put('settings', 'settingsaa', { currency: 'EUR', stuck_yellow: 100, stuck_red: 150, stay_limit: 200 });
  put('person', 'annaaaaaaa', { name: 'Anna Petrova', roles: ['hunter'] });
  put('board', 'boardaaaaa', { name: 'Software', rank: 'i' });
  put('board', 'boardbbbbb', { name: 'Dealers', rank: 'r' });
  stage('stageaaaaa', 'New', 'open', '3', 'The client answered');
  stage('stagebbbbb', 'Active', 'open', '9', 'A date for the trial is agreed');
  stage('stageccccc', 'Trial', 'open', 'f', 'An invoice is asked for');
  stage('stagewwwww', 'Customer', 'won', 'l', '');
  stage('stagelllll', 'Lost', 'lost', 'r', '');
  stage('stageppppp', 'Worked out', 'parked', 'v', '');
  put('stage', 'stageddddd', { board: 'boardbbbbb', name: 'Dealer found', rank: 'i', norm: 7, hue: 4 });
  put('client', 'clientaaaa', {
    name: 'Vega Instruments',
    contacts: {
      contactaaa: { name: 'Stoyan Velev', position: 'Plant director', phone: '+359 32 555 010', email: 's.velev@vega.example', decision_maker: true },
      contactbbb: { name: 'Elena Kirova', position: 'Head of IT', phone: 'call the office', email: 'javascript:alert(1)' },
    },
  });
  put('client', 'clientbbbb', { name: 'Sofia Print House' });
  put('deal', 'dealaaaaaa', {
    title: 'Replacement of the old system',
    client: 'clientaaaa',
    owner: 'annaaaaaaa',
    value: [6120000, 'EUR'],
    rank: 'i',
    history: {
      moveaaaaaa: { to: 'stageaaaaa', at: day(30), by: 'annaaaaaaa' },
      movebbbbbb: { to: 'stagebbbbb', at: day(10), by: 'annaaaaaaa', reached: true },
    },
    activities: {
      activitaaa: { kind: 'individual_offer', at: day(12), by: 'annaaaaaaa', sum: [4800000, 'EUR'], text: 'Eight seats' },
    },
  });
})()
